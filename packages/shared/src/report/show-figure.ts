import type { Indicator } from '../form/indicator.model.ts';
import { formatDecimal } from '../kernel/decimal.ts';
import { type FieldValue, type Figure, isFiles, isTable } from './report.value.ts';

type Style = 'vi' | 'en';

export interface FigureWords {
  yes: string;
  no: string;
  rows: (n: number) => string;
}

const digitsOf = (shownPer: number) => Math.round(Math.log10(shownPer));

/** Places after the comma in which the figure is shown: money in nghìn đồng keeps its đồng behind the comma. */
export const shownScale = (indicator: Pick<Indicator, 'scale' | 'shownPer'>): number =>
  indicator.scale + digitsOf(indicator.shownPer);

/** Share in percent with one place, rounded half up in integers: 27 of 28 is '96,4'. */
export function percentOf(n: number, d: number, style: Style): string {
  if (d === 0) return '–';
  return formatDecimal(Math.floor((n * 2000 + d) / (2 * d)), 1, style, { trim: true });
}

/** A figure as it is read: '1.234,5', '27/28' with its share, 'Có', a choice's name, a day. */
export function showFigure(
  indicator: Indicator,
  value: FieldValue | Figure | undefined,
  style: Style,
  words: FigureWords,
): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number') return formatDecimal(value, shownScale(indicator), style, { trim: true });
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') {
    if (indicator.kind === 'date') return value.split('-').reverse().join('/');
    return indicator.choices.find((choice) => choice.code === value)?.name ?? value;
  }
  if (isFiles(value)) return value.files.map((file) => file.name).join(', ') || '–';
  if (isTable(value)) return words.rows(value.rows.length);
  if ('n' in value) {
    if (value.n === null || value.d === null) return '–';
    return `${formatDecimal(value.n, 0, style)}/${formatDecimal(value.d, 0, style)}`;
  }
  return '–';
}

/** The change against another period, signed, in the figure's own unit; undefined where nothing can be compared. */
export function showChange(
  indicator: Indicator,
  value: FieldValue | Figure | undefined,
  before: Figure | undefined,
  style: Style,
): { text: string; isSame: boolean; inPoints?: boolean } | undefined {
  const signed = (text: string, sign: number) => `${sign > 0 ? '+' : '−'}${text}`;
  if (typeof value === 'number' && typeof before === 'number') {
    const change = value - before;
    if (change === 0) return { text: '', isSame: true };
    return {
      text: signed(formatDecimal(Math.abs(change), shownScale(indicator), style, { trim: true }), change),
      isSame: false,
    };
  }
  const now = share(value);
  const then = share(before);
  if (now === undefined || then === undefined) return undefined;
  const change = now - then;
  if (change === 0) return { text: '', isSame: true };
  return {
    text: signed(formatDecimal(Math.abs(change), 1, style, { trim: true }), change),
    isSame: false,
    inPoints: true,
  };
}

/** A ratio in tenths of a percent. */
function share(value: FieldValue | Figure | undefined): number | undefined {
  if (typeof value !== 'object' || value === null || !('n' in value) || value.n === null || !value.d)
    return undefined;
  return Math.floor((value.n * 2000 + value.d) / (2 * value.d));
}
