import type { Verdict } from '@thidua/shared/access/verdict';

/** Each word knows the facts of its own reason. */
type Said = string | ((facts: never) => string);

/** Why an action is not there, in the reader’s words; nothing where there is no reason to tell. */
export function sayWhy(
  verdict: Verdict | undefined,
  why: Readonly<Record<string, Said>>,
): string | undefined {
  const said = verdict?.why ? why[verdict.why] : undefined;
  return typeof said === 'function' ? said((verdict?.facts ?? {}) as never) : said;
}
