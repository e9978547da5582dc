import type { Parsed } from '@thidua/shared/contract/endpoint';
import { formatDay, formatDays, formatPeriod, sentenceCase } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import { obligationWords } from '@thidua/shared/obligation/obligation.words';
import { obligationWordsEn } from '@thidua/shared/obligation/obligation.words.en';
import type { overviewApi } from '@thidua/shared/overview/overview.api';
import type { GridRow } from '@thidua/shared/overview/overview.model';
import { overviewWords } from '@thidua/shared/overview/overview.words';
import { overviewWordsEn } from '@thidua/shared/overview/overview.words.en';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { excel } from '../../platform/papers/excel.ts';
import { readCommon } from './read-overview.ts';

const languages = {
  vi: { kernel: kernelWords, obligation: obligationWords, overview: overviewWords },
  en: { kernel: kernelWordsEn, obligation: obligationWordsEn, overview: overviewWordsEn },
};

const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  wrap: true,
  backgroundColor: '#EEF1F5',
});

/** The grid as an Excel file in the reader's language: the same units and periods, the same words that stand behind the signs. */
export async function exportGrid(
  ctx: ReadCtx,
  { query: { lang, standing: only, ...query } }: Parsed<typeof overviewApi.sheet>,
): Promise<File> {
  const { agency, grid, shown, choices } = await readCommon(ctx, query);
  const words = languages[lang];
  const { sheet, standing } = words.overview;
  const regime = choices.regimes.find((one) => one.id === shown.regimeId)?.name ?? '';
  const period = (key: string) => sentenceCase(formatPeriod(key, words.kernel, { year: true }));
  const columns = [
    head(sheet.unit),
    ...grid.periods.map((one) => head(`${period(one.key)}\n${formatDays(one.firstDay, one.lastDay)}`)),
    ...[sheet.onTime, sheet.tasks, sheet.tasksOf, sheet.overdue, sheet.standing].map(head),
  ];
  const line = (row: GridRow) => [
    { value: row.unit.name },
    ...row.cells.map((cell) => ({ value: cell ? words.obligation.cell[cell.mark].short : '' })),
    row.onTime.of > 0 ? { value: Math.round((100 * row.onTime.n) / row.onTime.of), type: Number } : null,
    ...[row.tasks.done, row.tasks.total, row.tasks.overdue].map((value) => ({ value, type: Number })),
    { value: standing[row.standing] },
  ];
  const title = [{ value: sheet.title(agency.name, regime), fontWeight: 'bold' as const, fontSize: 14 }];
  const made = [{ value: words.overview.asOfPaper(formatDay(dayOf(ctx.now))) }];
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const book = writeExcelFile(
    [title, made, [], columns, ...grid.rows.filter((row) => !only || row.standing === only).map(line)],
    {
      sheet: sheet.tab,
      columns: [{ width: 42 }, ...grid.periods.map(() => ({ width: 14 })), ...Array(5).fill({ width: 13 })],
      stickyRowsCount: 4,
      stickyColumnsCount: 1,
    },
  );
  const bytes = await book.toBuffer();
  const name = `${sheet.name(shown.periodKey ?? '').trim()}.xlsx`;
  return new File([new Uint8Array(bytes)], name, { type: excel });
}
