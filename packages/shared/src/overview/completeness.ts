import { percentage } from '../kernel/decimal.ts';
import type { CompletenessRow, Counts, PlaceOrder } from './completeness.model.ts';

export const noCounts: Counts = { expected: 0, received: 0, due: 0, onTime: 0, late: 0, exempt: 0 };

/** Counts of many places or periods as one: every obligation is in exactly one of them. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = { ...noCounts };
  for (const counts of all) for (const key of countKeys) sum[key] += counts[key];
  return sum;
}
const countKeys = Object.keys(noCounts) as (keyof Counts)[];

/** A rate as part and whole. Completeness is received of expected, timeliness on time of due: two wholes, which are never mixed. */
export interface Rate {
  n: number;
  of: number;
}
export const receivedOf = ({ received, expected }: Counts): Rate => ({ n: received, of: expected });
export const onTimeIn = ({ onTime, due }: Counts): Rate => ({ n: onTime, of: due });

/** Neither received nor exempt, and past its time. */
export const overdueIn = ({ due, received }: Counts): number => due - received;

/** Whole per cent; undefined where nothing was expected. */
export const percentOf = ({ n, of }: Rate): number | undefined => percentage(n, of);

/** Percentage points between two ranges of periods; undefined where one of them has none. */
export function pointsBetween(now: Rate, before: Rate | undefined): number | undefined {
  const [last, first] = [percentOf(now), before && percentOf(before)];
  return last === undefined || first === undefined ? undefined : last - first;
}

/** The rows in an order: of equal rates the one that owes more stands first, then the register decides. */
export function inOrder(rows: readonly CompletenessRow[], order: PlaceOrder): CompletenessRow[] {
  if (order === 'register') return [...rows];
  const rate = order === 'received' ? receivedOf : onTimeIn;
  const height = ({ now }: CompletenessRow) => {
    const { n, of } = rate(now);
    return of === 0 ? 2 : n / of; // nothing expected: at the end
  };
  return rows.toSorted((a, b) => height(a) - height(b) || b.now.expected - a.now.expected);
}
