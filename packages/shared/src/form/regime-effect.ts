import type { Foreseen } from './regime.model.ts';

/** What a change does to one period. */
export type Effect = 'same' | 'moved' | 'added' | 'dropped';

export interface EffectLine {
  key: string;
  effect: Effect;
  before: Foreseen | null;
  after: Foreseen | null;
}

const isSame = (one: Foreseen, two: Foreseen) =>
  one.firstDay === two.firstDay &&
  one.lastDay === two.lastDay &&
  one.dueAt === two.dueAt &&
  one.consolidatedAt === two.consolidatedAt;

/**
 * Two calendars of a regime side by side, in order of time. Only periods within the days both calendars reach are compared: further
 * on one of them merely shows more. A period whose days or due times differ is `moved`.
 */
export function compareCalendars(before: readonly Foreseen[], after: readonly Foreseen[]): EffectLine[] {
  const old = new Map(before.map((period) => [period.key, period]));
  const fresh = new Map(after.map((period) => [period.key, period]));
  const reach =
    [before.at(-1)?.lastDay, after.at(-1)?.lastDay].filter((day) => day !== undefined).toSorted()[0] ?? '';
  const lines = [...new Set([...old.keys(), ...fresh.keys()])].map((key): EffectLine => {
    const was = old.get(key) ?? null;
    const is = fresh.get(key) ?? null;
    const effect = was && is ? (isSame(was, is) ? 'same' : 'moved') : is ? 'added' : 'dropped';
    return { key, effect, before: was, after: is };
  });
  const firstOf = ({ before: was, after: is }: EffectLine) => (is ?? was)?.firstDay ?? '';
  return lines
    .filter((line) => firstOf(line) <= reach)
    .toSorted((one, two) => (firstOf(one) < firstOf(two) ? -1 : 1));
}
