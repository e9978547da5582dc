import type { Indicator } from '../form/indicator.model.ts';
import { formatDecimal, type NumberStyle, percentage } from '../kernel/decimal.ts';
import { type Figure, isFiles, isTable } from '../report/report.value.ts';
import { shownScale } from '../report/show-figure.ts';
import type { Total } from './add-up.ts';

interface SaidFigure {
  yes: string;
  no: string;
  rows: (n: number) => string;
  files: (n: number) => string;
}

const trim = { trim: true };

/** A number in the unit that is shown: money in nghìn đồng keeps its đồng behind the comma. */
const sayNumber = (indicator: Indicator, value: number, style: NumberStyle): string =>
  formatDecimal(value, shownScale(indicator), style, trim);

/** A share in percent with one place, '94,3'; nothing where nothing was counted. */
const sayShare = ({ n, d }: { n: number; d: number }, style: NumberStyle): string => {
  const percent = percentage(n, d, 1);
  return percent === undefined ? '–' : formatDecimal(percent, 1, style, trim);
};

/** What was counted of what, '83/88'. */
export const sayCounted = ({ n, d }: { n: number; d: number }, style: NumberStyle): string =>
  `${formatDecimal(n, 0, style)}/${formatDecimal(d, 0, style)}`;

/** A unit's figure as it is read in a table: a share in percent, a choice by its name, a day as dd/mm/yyyy. */
export function sayFigure(
  indicator: Indicator,
  figure: Figure | null,
  style: NumberStyle,
  words: SaidFigure,
): string {
  if (figure === null) return '–';
  if (typeof figure === 'number') return sayNumber(indicator, figure, style);
  if (typeof figure === 'boolean') return figure ? words.yes : words.no;
  if (isFiles(figure)) return words.files(figure.files.length);
  if (isTable(figure)) return words.rows(figure.rows.length);
  if (typeof figure === 'object') return sayShare(figure, style);
  if (indicator.kind === 'date') return figure.split('-').reverse().join('/');
  return indicator.choices.find(({ code }) => code === figure)?.name ?? figure;
}

/** A total as it is read; a list as its answers, each with how many units gave it. */
export function sayTotal(indicator: Indicator, total: Total, style: NumberStyle, words: SaidFigure): string {
  if (total === null) return '–';
  if (typeof total === 'number')
    return indicator.acrossUnits === 'count_yes'
      ? formatDecimal(total, 0, style)
      : sayNumber(indicator, total, style);
  if (typeof total === 'string') return sayFigure(indicator, total, style, words);
  if ('n' in total) return sayShare(total, style);
  return total.items
    .map(({ value, units }) => `${sayFigure(indicator, value, style, words)} (${units})`)
    .join('; ');
}

/** The unit in which a figure is shown. */
export const measuredIn = ({ kind, measuredIn: unit }: Indicator): string => (kind === 'ratio' ? '%' : unit);
