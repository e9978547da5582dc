import { type Figure, isShare } from './report.value.ts';

/**
 * The mean of a figure over units, in the figure's own scale and not rounded; of ratios the mean numerator and the mean denominator,
 * so that large units weigh as they should. null where nothing can be averaged.
 */
export function averageOf(
  figures: readonly (Figure | undefined)[],
): number | { n: number; d: number } | null {
  const numbers = figures.filter((figure) => typeof figure === 'number');
  if (numbers.length > 0) return mean(numbers);
  const ratios = figures.filter(isShare);
  if (ratios.length === 0) return null;
  return { n: mean(ratios.map(({ n }) => n)), d: mean(ratios.map(({ d }) => d)) };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
