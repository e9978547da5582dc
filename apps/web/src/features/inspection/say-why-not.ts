import type { Verdict } from '@thidua/shared/access/verdict';

type Said = string | ((facts: Record<string, unknown>) => string);

/** Why an action is not there, in the reader’s words; nothing where there is no reason to tell. */
export function sayWhyNot(verdict: Verdict | undefined, why: Record<string, Said>): string | undefined {
  const said = verdict?.why ? why[verdict.why] : undefined;
  return typeof said === 'function' ? said(verdict?.facts ?? {}) : said;
}
