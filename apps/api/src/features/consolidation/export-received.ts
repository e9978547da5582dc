import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Received } from '@thidua/shared/consolidation/consolidation.model';
import { consolidationWords } from '@thidua/shared/consolidation/consolidation.words';
import { consolidationWordsEn } from '@thidua/shared/consolidation/consolidation.words.en';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { formatPeriod, sentenceCase } from '@thidua/shared/kernel/format';
import { instantAt } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { dayCell, listSheet, mostRows, numberCell, textCell } from '../../platform/papers/list-sheet.ts';
import { readAllReceived } from './received-reports.ts';

const languages = {
  vi: { kernel: kernelWords, words: consolidationWords.received },
  en: { kernel: kernelWordsEn, words: consolidationWordsEn.received },
};
type Words = (typeof languages)[keyof typeof languages];

const widths = [34, 24, 34, 9, 18, 13, 13, 8, 24];

const line = (row: Received, { kernel, words }: Words) => [
  textCell(row.agency.name),
  textCell(sentenceCase(formatPeriod(row.periodKey, kernel, { year: true }))),
  textCell(row.regimeName),
  numberCell(row.version),
  textCell(row.paper?.number ?? ''),
  row.paper ? dayCell(instantAt(row.paper.day, '00:00')) : null,
  dayCell(row.approvedAt),
  textCell(row.isLate ? words.sheet.yes : ''),
  textCell(row.receipt),
];

/** The received reports of the filter as an Excel file in the reader's language, days as days. */
export async function exportReceived(
  ctx: ReadCtx,
  { query: { lang, ...filter } }: Parsed<typeof consolidationApi.receivedSheet>,
): Promise<File> {
  const rows = await readAllReceived(ctx, filter, mostRows);
  const words = languages[lang];
  const { title, sheet } = words.words;
  return listSheet({
    ...{ title, words: sheet, kernel: words.kernel, now: ctx.now, today: ctx.today, widths },
    rows: rows.map((row) => line(row, words)),
  });
}
