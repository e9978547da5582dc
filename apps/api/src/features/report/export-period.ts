import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { figuresOf } from '@thidua/shared/form/template.model';
import { fileName, formatPeriod } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { Figure } from '@thidua/shared/report/report.value';
import { reportWords } from '@thidua/shared/report/report.words';
import { reportWordsEn } from '@thidua/shared/report/report.words.en';
import type { Cell } from 'write-excel-file/node';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { excel } from '../../platform/papers/excel.ts';
import { momentColumn, wallTime } from '../../platform/papers/stream-sheet.ts';
import { figureFormat, figureValue, unitOfMeasure } from './figure-value.ts';
import { type PeriodRows, periodRows } from './period-page.ts';

const languages = {
  vi: { report: reportWords, kernel: kernelWords },
  en: { report: reportWordsEn, kernel: kernelWordsEn },
};
type Words = (typeof languages)['vi'];

const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  wrap: true,
  backgroundColor: '#EEF1F5',
});
const moment = (instant: string): Cell => ({
  value: wallTime(instant),
  type: Date,
  format: momentColumn.numFmt,
});
const number = (value: number, format = '#,##0'): Cell => ({ value, type: Number, format });

/** What the office's page shows as it is filtered, with the standing figures on a second sheet, in the reader's language. */
export async function exportPeriod(
  ctx: ReadCtx,
  { query: { lang, ...query } }: Parsed<typeof reportApi.sheet>,
): Promise<File> {
  const found = await periodRows(ctx, query);
  const words = languages[lang];
  const { sheet } = words.report;
  const { regime } = found.page;
  const period = formatPeriod(query.key, words.kernel, { year: true, thematicName: regime.name });
  const title = [{ value: sheet.title(regime.name, period), fontWeight: 'bold' as const, fontSize: 14 }];
  const frame = { stickyRowsCount: 3, stickyColumnsCount: 1 };
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const book = writeExcelFile([
    {
      data: [title, [], ...statesOf(found, words)],
      sheet: sheet.name,
      columns: widths(42, 24, 20, 20, 9, 9, 24, 30, 9),
      ...frame,
    },
    {
      data: [title, [], ...figuresIn(found, words)],
      sheet: sheet.figures,
      columns: [{ width: 42 }],
      ...frame,
    },
  ]);
  const bytes = await book.toBuffer();
  return new File([new Uint8Array(bytes)], fileName(`${regime.templateName}, ${period}.xlsx`), {
    type: excel,
  });
}

const widths = (...all: number[]) => all.map((width) => ({ width }));

function statesOf({ page }: PeriodRows, { report }: Words) {
  const { sheet, marks } = report;
  const { unit, state, receivedAt, due, isLate, times, receipt, signer, reasons } = sheet;
  return [
    [unit, state, receivedAt, due, isLate, times, receipt, signer, reasons].map(head),
    ...page.items.map((line) => [
      { value: line.unit.name },
      { value: marks[line.is] },
      line.submittedAt ? moment(line.submittedAt) : null,
      moment(line.duty.dueAt),
      { value: line.duty.isLate ? sheet.yes : '' },
      number(line.duty.timesReturned),
      { value: line.receipt ?? '' },
      { value: line.signer?.name ?? '' },
      number(line.reasons),
    ]),
  ];
}

function figuresIn({ rows, template }: PeriodRows, { report }: Words) {
  const figures = figuresOf(template.body);
  const heads = figures.map(({ indicator }) => head(`${indicator.name}\n(${unitOfMeasure(indicator)})`));
  return [
    [head(report.sheet.unit), ...heads],
    ...rows.map((row) => [
      { value: row.unit_name },
      ...figures.map(({ code, indicator }) => figureCell(indicator, row.standing?.[code], report.sheet.yes)),
    ]),
  ];
}

function figureCell(indicator: Indicator, figure: Figure | undefined, yes: string): Cell {
  const value = figureValue(indicator, figure, yes);
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: figureFormat(indicator) };
  return typeof value === 'number' ? number(value, figureFormat(indicator)) : { value };
}
