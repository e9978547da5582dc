import { heightOf as amountHeight } from '@thidua/shared/overview/indicator-range';
import type { Trend } from '@thidua/shared/report/report-list.model';

type Indicator = Trend['indicator'];
type Point = Trend['points'][number];

/** The height of a point: per cent for a ratio, else the figure in the unit it is shown in; null where nothing was received. */
export function heightOf(indicator: Indicator, { value, n, d }: Point): number | null {
  if (indicator.kind !== 'ratio') return amountHeight(indicator, value);
  return amountHeight(indicator, n === null || d === null ? null : { n, d });
}

export interface Finding {
  last: number;
  /** Last less first, rounded as it is shown. */
  change: number;
  /** From how many periods to how many it is told. */
  periods: number;
}

/** What the line says: where it stands and how far it has come since its first point. */
export function findingOf(heights: readonly (number | null)[], decimals: number): Finding | undefined {
  const known = heights.filter((height) => height !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return undefined;
  const rounded = (value: number) => Number(value.toFixed(decimals));
  return { last, change: rounded(rounded(last) - rounded(first)), periods: heights.length };
}

/** Decimals shown: whole per cents and whole đồng units, else the indicator's own. */
export const decimalsOf = ({ kind, scale }: Indicator): number => (kind === 'decimal' ? scale : 0);

/**
 * The marks of the axis, evenly apart: from zero unless that would flatten the line; a share ends at 100. They hold every height.
 */
export function ticksOf(heights: readonly (number | null)[], isShare: boolean): number[] {
  const known = heights.filter((height) => height !== null);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const from = low < high * 0.5 ? 0 : low;
  const step = roundStep((high - from) / 3 || high / 10 || 1);
  const first = Math.floor(from / step) * step;
  const last = Math.ceil(high / step) * step;
  const end = isShare ? Math.min(100, last) : last;
  return Array.from(
    { length: Math.max(1, Math.round((end - first) / step)) + 1 },
    (_, at) => first + at * step,
  );
}

/** The next of 1, 2, 5, 10, 20, 50 ... that is not smaller; whole, for a person is not halved. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= rough) ?? 10 * power;
}

/** Two lines of words, and how high the drawing about is, in pixels. */
const [wordsHigh, drawingHigh] = [30, 180];

/** Where two lines end close to one another, how far down the words of the lower one go, in pixels. */
export function spread(ends: readonly (number | null)[], ticks: readonly number[]): number[] {
  const [one, two] = ends;
  const none = ends.map(() => 0);
  const range = (ticks.at(-1) ?? 1) - (ticks[0] ?? 0);
  if (one == null || two == null || range === 0) return none;
  const apart = (Math.abs(one - two) / range) * drawingHigh;
  if (apart >= wordsHigh) return none;
  return ends.map((_, at) => (at === (one < two ? 0 : 1) ? Math.round(wordsHigh - apart) : 0));
}
