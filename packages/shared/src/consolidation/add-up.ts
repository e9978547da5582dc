import type { Indicator } from '../form/indicator.model.ts';
import { sumExact } from '../kernel/decimal.ts';
import { greatest, numbersIn, sharesAdded } from '../report/add-periods.ts';
import { canonicalValue } from '../report/canonical.ts';
import { type Figure, isShare } from '../report/report.value.ts';

type Share = { n: number; d: number };
type Rules = Pick<Indicator, 'acrossUnits' | 'acrossTime'>;

/** What figures of several units come to: a number or a day, a share as what was counted, a list, or nothing (null). */
export type Total = number | string | Share | { items: { value: Figure; units: number }[] } | null;

/** What an office adds to a sum, or takes from it, by name and with a reason. */
export type Delta = number | Share;

/**
 * The figures of several units by the indicator's rule across units. Scaled integers in, a scaled integer out; shares keep numerator
 * and denominator, so that a share of shares is never the mean of percentages. null: nothing was reported, or the rule is `none`.
 * Throws `RangeError` where a sum is past the safe integers.
 */
export function addUnits({ acrossUnits }: Rules, figures: readonly Figure[]): Total {
  if (figures.length === 0 || acrossUnits === 'none') return null;
  if (acrossUnits === 'list') return listed(figures);
  if (acrossUnits === 'max') return greatest(figures);
  const shares = figures.filter(isShare);
  if (shares.length > 0) return sharesAdded(shares);
  const numbers = numbersIn(figures);
  return numbers.length > 0 ? sumExact(numbers) : null;
}

/** Only what adds up can be adjusted by adding. */
export const isAdjustable = ({ acrossUnits }: Rules): boolean =>
  acrossUnits === 'sum' || acrossUnits === 'ratio' || acrossUnits === 'count_yes';

/** The sum with the office's adjustment; the sum itself is kept beside it. */
export function adjusted(total: Total, delta: Delta | undefined): Total {
  if (delta === undefined) return total;
  if (typeof delta === 'number') return sumExact([typeof total === 'number' ? total : 0, delta]);
  const share = typeof total === 'object' && total !== null && 'n' in total ? total : { n: 0, d: 0 };
  return sharesAdded([share, delta]);
}

/** Equal totals, whatever the order in which they were made. */
export const isSame = (one: unknown, two: unknown): boolean => canonicalValue(one) === canonicalValue(two);

/** Different answers with how many units gave each, most given first. */
function listed(figures: readonly Figure[]): { items: { value: Figure; units: number }[] } {
  const groups = Map.groupBy(figures, (figure) => canonicalValue(figure));
  const items = [...groups.values()].map((same) => ({ value: same[0] as Figure, units: same.length }));
  return { items: items.sort((a, b) => b.units - a.units) };
}
