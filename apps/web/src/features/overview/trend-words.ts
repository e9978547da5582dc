import type { Trend } from '@thidua/shared/report/report-list.model';
import type { Format } from '../../platform/format.tsx';
import type { useOverviewWords } from './overview.words.ts';
import { decimalsOf, findingOf, heightOf } from './trend-facts.ts';

/** A line of the chart: its heights, and how they are written. */
export interface TrendSeries {
  name: string;
  heights: readonly (number | null)[];
  said: readonly string[];
}

/** The points up to a period. */
export function until({ indicator, points }: Trend, key: string | null): Trend {
  const at = points.findIndex((point) => point.periodKey === key);
  return { indicator, points: at < 0 ? points : points.slice(0, at + 1) };
}

/** A height as it is written: "94 %", "4.500 nghìn đồng". */
export function sayHeight(height: number, indicator: Trend['indicator'], format: Format): string {
  if (indicator.kind === 'ratio') return format.percentOf(Math.round(height), 100);
  const decimals = decimalsOf(indicator);
  const value = format.number(Math.round(height * 10 ** decimals), decimals);
  return `${value}\u00a0${indicator.measuredIn}`.trim();
}

export function seriesOf(name: string, { indicator, points }: Trend, format: Format): TrendSeries {
  const heights = points.map((point) => heightOf(indicator, point));
  return {
    name,
    heights,
    said: heights.map((height) => (height === null ? '–' : sayHeight(height, indicator, format))),
  };
}

type TrendWords = ReturnType<typeof useOverviewWords>['trend'];

export function titleOf(
  name: string,
  { indicator, points }: Trend,
  words: TrendWords,
  format: Format,
): string | undefined {
  const found = findingOf(
    points.map((point) => heightOf(indicator, point)),
    decimalsOf(indicator),
  );
  if (!found) return undefined;
  const by = format.number(
    Math.round(Math.abs(found.change) * 10 ** decimalsOf(indicator)),
    decimalsOf(indicator),
  );
  const change = indicator.kind === 'ratio' ? words.points(by) : by;
  const way = found.change > 0 ? words.up : words.down;
  const ending = found.change === 0 ? words.same(found.periods) : way(change, found.periods);
  return words.finding(name, sayHeight(found.last, indicator, format), ending);
}
