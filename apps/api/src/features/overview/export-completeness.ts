import type { Parsed } from '@thidua/shared/contract/endpoint';
import { formatDay, formatPeriod, sentenceCase } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import {
  inOrder,
  onTimeIn,
  overdueIn,
  percentOf,
  pointsBetween,
  type Rate,
  receivedOf,
} from '@thidua/shared/overview/completeness';
import type {
  Compared,
  CompletenessAnswer,
  Counts,
  PlaceOrder,
} from '@thidua/shared/overview/completeness.model';
import type { overviewApi } from '@thidua/shared/overview/overview.api';
import { overviewWords } from '@thidua/shared/overview/overview.words';
import { overviewWordsEn } from '@thidua/shared/overview/overview.words.en';
import type { Cell } from 'write-excel-file/node';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { excel } from '../../platform/papers/excel.ts';
import { readCompleteness } from './read-completeness.ts';

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
const number = (value: number | undefined): Cell =>
  value === undefined ? null : { value, type: Number, format: '#,##0' };
const bold = (cell: Cell): Cell => (cell ? { ...(cell as object), fontWeight: 'bold' as const } : cell);

/** What the page shows as a workbook in the reader's language: places in the chosen order on one sheet, periods on the other. */
export async function exportCompleteness(
  ctx: ReadCtx,
  { query: { order, lang, ...query } }: Parsed<typeof overviewApi.completenessSheet>,
): Promise<File> {
  const data = await readCompleteness(ctx, { query });
  const words = languages[lang];
  const { sheet, byPlace, byPeriod } = words.overview.completeness;
  const period = (key: string) => sentenceCase(formatPeriod(key, words.kernel, { year: true }));
  const [first, last] = [data.periods[0]?.key ?? '', data.periods.at(-1)?.key ?? ''];
  const top = [
    [
      {
        value: sheet.title(data.whole.name, regimeOf(data, words)),
        fontWeight: 'bold' as const,
        fontSize: 14,
      },
    ],
    [{ value: first ? sheet.range(period(first), period(last)) : '' }],
    [{ value: words.overview.asOfPaper(formatDay(dayOf(ctx.now))) }],
    [],
  ];
  const frame = { stickyRowsCount: 5, stickyColumnsCount: 1 };
  const wide = (n: number) => [{ width: 42 }, ...Array(n).fill({ width: 14 })];
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const book = writeExcelFile([
    {
      data: [...top, ...placesIn(data, order, words)],
      sheet: byPlace[data.level],
      columns: wide(11),
      ...frame,
    },
    { data: [...top, ...periodsIn(data, words, period)], sheet: byPeriod, columns: wide(10), ...frame },
  ]);
  return new File([new Uint8Array(await book.toBuffer())], `${sheet.name(last)}.xlsx`, { type: excel });
}

function regimeOf({ shown, choices }: CompletenessAnswer, { overview, kernel }: Words): string {
  const regime = choices.regimes.find((one) => one.id === shown.regimeId)?.name;
  return regime ?? (shown.kind ? overview.completeness.kindOf(kernel.periodKind[shown.kind]) : '');
}

function headsOf({ overview }: Words) {
  const { expected, received, sheet, onTime, late, overdue, exempt } = overview.completeness;
  return [
    ...[expected, received, sheet.receivedRate, sheet.due, onTime, sheet.onTimeRate, late, overdue],
    exempt,
  ];
}

function cellsOf(counts: Counts): Cell[] {
  const [received, onTime] = [receivedOf(counts), onTimeIn(counts)];
  return [
    ...[counts.expected, counts.received, percentOf(received), counts.due, counts.onTime, percentOf(onTime)],
    ...[counts.late, overdueIn(counts), counts.exempt],
  ].map(number);
}

function placesIn({ level, rows, total }: CompletenessAnswer, order: PlaceOrder, words: Words): Cell[][] {
  const say = words.overview.completeness;
  const changes = [say.receivedRate, say.onTimeRate].map((what) => say.sheet.change(what));
  const line = (name: string, counted: Compared): Cell[] => [
    { value: name },
    ...cellsOf(counted.now),
    ...[receivedOf, onTimeIn].map((rate) => number(changeOf(counted, rate))),
  ];
  return [
    [say.place[level], ...headsOf(words), ...changes].map(head),
    ...inOrder(rows, order).map(({ place, ...counted }) => line(place.name, counted)),
    line(say.total, total).map(bold),
  ];
}

const changeOf = ({ now, before }: Compared, rate: (counts: Counts) => Rate) =>
  pointsBetween(rate(now), before ? rate(before) : undefined);

function periodsIn({ periods, total }: CompletenessAnswer, words: Words, name: (key: string) => string) {
  const { sheet, total: sum } = words.overview.completeness;
  return [
    [sheet.period, sheet.lastDay, ...headsOf(words)].map(head),
    ...periods.map((period): Cell[] => [
      { value: name(period.key) },
      { value: new Date(`${period.lastDay}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' },
      ...cellsOf(period.counts),
    ]),
    [{ value: sum }, null, ...cellsOf(total.now)].map((cell) => bold(cell)),
  ];
}
