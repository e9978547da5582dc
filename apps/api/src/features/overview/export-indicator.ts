import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { formatDay, formatPeriod, sentenceCase } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import { heightOf } from '@thidua/shared/overview/indicator-range';
import type { IndicatorRange, Reported } from '@thidua/shared/overview/indicator-range.model';
import type { overviewApi } from '@thidua/shared/overview/overview.api';
import { overviewWords } from '@thidua/shared/overview/overview.words';
import { overviewWordsEn } from '@thidua/shared/overview/overview.words.en';
import type { Cell } from 'write-excel-file/node';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { excel } from '../../platform/papers/excel.ts';
import { readIndicator } from './read-indicator.ts';

const languages = {
  vi: { kernel: kernelWords, overview: overviewWords },
  en: { kernel: kernelWordsEn, overview: overviewWordsEn },
};
type Words = (typeof languages)['vi'];

const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  wrap: true,
  backgroundColor: '#EEF1F5',
});
const count = (value: number): Cell => ({ value, type: Number, format: '#,##0' });
const bold = (cell: Cell): Cell => (cell ? { ...(cell as object), fontWeight: 'bold' as const } : cell);

/** The figures as the page shows them: units on one sheet, periods on the other; shares in per cent, money in the unit shown. */
export async function exportIndicator(
  ctx: ReadCtx,
  { query: { lang, ...query } }: Parsed<typeof overviewApi.indicatorSheet>,
): Promise<File> {
  const data = await readIndicator(ctx, { query });
  const words = languages[lang];
  const { completeness, range } = words.overview;
  const name = data.indicator?.name ?? '';
  const period = (key: string) => sentenceCase(formatPeriod(key, words.kernel, { year: true }));
  const [first, last] = [data.periods[0]?.key, data.periods.at(-1)?.key];
  const top = [
    [{ value: range.sheet.title(data.whole.name, name), fontWeight: 'bold' as const, fontSize: 14 }],
    [{ value: first && last ? completeness.sheet.range(period(first), period(last)) : '' }],
    [{ value: words.overview.asOfPaper(formatDay(dayOf(ctx.now))) }],
    [],
  ];
  const frame = { stickyRowsCount: 5, stickyColumnsCount: 1 };
  const columns = [{ width: 42 }, ...Array(5).fill({ width: 16 })];
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const book = writeExcelFile([
    { data: [...top, ...unitsIn(data, words)], sheet: completeness.byPlace[data.level], columns, ...frame },
    { data: [...top, ...periodsIn(data, words, period)], sheet: completeness.byPeriod, columns, ...frame },
  ]);
  return new File([new Uint8Array(await book.toBuffer())], `${range.sheet.name(name)}.xlsx`, { type: excel });
}

function valueCell(indicator: Indicator | null, { value }: Pick<Reported, 'value'>): Cell {
  const height = indicator ? heightOf(indicator, value) : null;
  return height === null ? null : { value: height, type: Number, format: '#,##0.###' };
}

const valueHead = ({ indicator }: IndicatorRange, { range }: Words['overview']) =>
  `${range.value} (${indicator?.kind === 'ratio' ? '%' : (indicator?.measuredIn ?? '')})`;

function unitsIn(data: IndicatorRange, { overview, kernel }: Words): Cell[][] {
  const { range, completeness } = overview;
  const { indicator, rows, total } = data;
  const line = (name: string, { now, before }: IndicatorRange['total']): Cell[] => [
    { value: name },
    valueCell(indicator, now),
    count(now.n),
    count(now.of),
    before ? valueCell(indicator, before) : null,
  ];
  const heads = [valueHead(data, overview), range.held, range.sheet.expected, range.before];
  return [
    [completeness.place[data.level], ...heads].map(head),
    ...rows.map(({ place, ...figures }) => line(place.name, figures)),
    line(kernel.all, total).map(bold),
  ];
}

function periodsIn(data: IndicatorRange, { overview }: Words, name: (key: string) => string): Cell[][] {
  const { range, completeness } = overview;
  const heads = [range.sheet.lastDay, valueHead(data, overview), range.unitsOf, range.sheet.expected];
  return [
    [completeness.sheet.period, ...heads].map(head),
    ...data.periods.map((period): Cell[] => [
      { value: name(period.key) },
      { value: new Date(`${period.lastDay}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' },
      valueCell(data.indicator, period.whole),
      count(period.whole.n),
      count(period.whole.of),
    ]),
  ];
}
