import type { Indicator } from '../form/indicator.model.ts';
import { ratio, sumExact } from '../kernel/decimal.ts';
import { type Figure, isShare } from './report.value.ts';

type Share = { n: number; d: number };

/**
 * One unit's figures of several periods, oldest first, as one figure by the indicator's rule across time. A mean is rounded to the
 * indicator's own scale, halves away from zero; a mean of shares is the share of their sums; yes or no adds up to how often it was
 * yes. A single period stays as it was reported. undefined: nothing was reported, or the rule does not join periods.
 */
export function addPeriods(
  { acrossTime }: Pick<Indicator, 'acrossTime'>,
  figures: readonly Figure[],
): Figure | undefined {
  if (figures.length <= 1) return figures[0];
  if (acrossTime === 'none') return undefined;
  if (acrossTime === 'last') return figures.at(-1);
  if (acrossTime === 'max') return greatest(figures) ?? undefined;
  const shares = figures.filter(isShare);
  if (shares.length > 0) return sharesAdded(shares);
  const numbers = numbersIn(figures);
  if (numbers.length === 0) return undefined;
  const sum = sumExact(numbers);
  return acrossTime === 'sum' ? sum : ratio(sum, numbers.length, 0);
}

export const numbersIn = (figures: readonly Figure[]): number[] =>
  figures.flatMap((one) => (typeof one === 'number' ? [one] : typeof one === 'boolean' ? [one ? 1 : 0] : []));
export const sharesAdded = (shares: readonly Share[]): Share => ({
  n: sumExact(shares.map(({ n }) => n)),
  d: sumExact(shares.map(({ d }) => d)),
});

/** The greatest number, share or day; null where there is none. */
export function greatest(figures: readonly Figure[]): number | string | Share | null {
  const shares = figures.filter(isShare).filter(({ d }) => d !== 0);
  if (shares.length > 0) return shares.reduce((best, one) => (one.n * best.d > best.n * one.d ? one : best));
  const numbers = numbersIn(figures);
  if (numbers.length > 0) return numbers.reduce((best, one) => (one > best ? one : best));
  const texts = figures.filter((one) => typeof one === 'string');
  return texts.length > 0 ? texts.reduce((best, one) => (one > best ? one : best)) : null;
}
