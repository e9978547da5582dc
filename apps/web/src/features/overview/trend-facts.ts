import { percentage } from '@thidua/shared/kernel/decimal';
import type { Trend } from '@thidua/shared/report/report-list.model';

type Indicator = Trend['indicator'];
type Point = Trend['points'][number];

/** Whether a line can be drawn of it: a number that adds up over units. */
export const isDrawn = ({ kind, acrossUnits }: Indicator): boolean =>
  ['integer', 'decimal', 'money', 'ratio'].includes(kind) && acrossUnits !== 'none' && acrossUnits !== 'list';

/** The height of a point: per cent for a ratio, else the figure in the unit it is shown in; null where nothing was received. */
export function heightOf({ kind, scale, shownPer }: Indicator, point: Point): number | null {
  if (kind === 'ratio') {
    const share = point.n === null || point.d === null ? undefined : percentage(point.n, point.d, 1);
    return share === undefined ? null : share / 10;
  }
  return point.value === null ? null : point.value / 10 ** scale / shownPer;
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

/** Lowest and highest of the axis: from zero unless that would flatten the line; a share never exceeds 100. */
export function boundsOf(heights: readonly (number | null)[], isShare: boolean): [number, number] {
  const known = heights.filter((height) => height !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (!Number.isFinite(low)) return [0, 1];
  const room = Math.max((high - low) * 0.15, high * 0.05, isShare ? 2 : 1);
  const floor = low - room < high * 0.4 ? 0 : Math.floor((low - room) / 5) * 5;
  const ceiling = isShare ? Math.min(100, Math.ceil((high + room) / 5) * 5) : Math.ceil(high + room);
  return [Math.max(0, floor), ceiling];
}
