import type { Indicator } from '@thidua/shared/form/indicator.model';
import { formatDecimal, greatestScale } from '@thidua/shared/kernel/decimal';
import { type Figure, isShare } from '@thidua/shared/report/report.value';
import type { Comparison } from '@thidua/shared/report/report-list.model';
import { type FigureWords, percentOf, showFigure, shownScale } from './show-figure.ts';
import type { Base } from './use-period-search.ts';

type Style = 'vi' | 'en';
type FigureLine = Comparison['figures'][number];

/** The value a figure is measured against; of units of its kind there is a mean only. */
export function baseOf(line: FigureLine, base: Base): Figure | undefined {
  if (base === 'like') return undefined;
  return line[base] ?? undefined;
}

/** A figure in the narrow table: a ratio by its share alone, the parts stand in the paper. */
export function showBrief(
  indicator: Indicator,
  value: Figure | undefined,
  style: Style,
  words: FigureWords,
): string {
  if (isShare(value)) return percentOf(value.n, value.d, style);
  return showFigure(indicator, value, style, words);
}

/** A mean over units: one place more than its figure has, so that 6 and 7 give 6,5; of a ratio its share. */
export function showAverage(indicator: Indicator, average: FigureLine['average'], style: Style): string {
  if (average === null) return '–';
  if (typeof average === 'object')
    return average.d === 0
      ? '–'
      : formatDecimal(Math.round((average.n * 1000) / average.d), 1, style, { trim: true });
  const scale = shownScale(indicator);
  // Money in nghìn đồng has its places already; a mean to the tenth of a đồng says nothing.
  const finer = scale > 0 ? scale : Math.min(scale + 1, greatestScale);
  return formatDecimal(Math.round(average * 10 ** (finer - scale)), finer, style, { trim: true });
}
