import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { findingApi } from '@thidua/shared/inspection/finding.api';
import { findingWords } from '@thidua/shared/inspection/finding.words';
import { findingWordsEn } from '@thidua/shared/inspection/finding.words.en';
import { findingCode } from '@thidua/shared/inspection/finding-mark';
import { formatDay, formatInstant } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { FindingRow } from './finding.repo.ts';
import { findingRef } from './finding.view.ts';
import { listFindings } from './finding-list.repo.ts';
import { filterOf } from './list-findings.ts';

const languages = {
  vi: { kernel: kernelWords, finding: findingWords },
  en: { kernel: kernelWordsEn, finding: findingWordsEn },
};
type Words = (typeof languages)[keyof typeof languages];

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A whole province in one sheet; the rest is narrowed by the filter. */
const mostRows = 50_000;
const widths = [9, 60, 30, 30, 14, 12, 14, 26, 9, 10, 11, 50];

const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  wrap: true,
  backgroundColor: '#EEF1F5',
});
/** Midnight UTC of a local day is what the sheet's own calendar counts from. */
const day = (instant: string) => ({
  value: new Date(`${dayOf(instant)}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
});
const number = (value: number) => ({ value, type: Number });

function line(row: FindingRow, { finding }: Words, now: string) {
  const { mark } = findingRef(row, now);
  return [
    { value: findingCode(row.number) },
    { value: `${row.quote}\n${row.note}`.trim(), wrap: true },
    { value: row.unit_name, wrap: true },
    { value: row.owner.name, wrap: true },
    { value: finding.severity[row.severity] },
    day(row.raised_at),
    day(row.due_at),
    { value: finding.mark[mark] },
    row.is_late ? { value: finding.sheet.yes } : null,
    number(row.times_repeated),
    number(row.evidence_count),
    row.recommendation ? { value: row.recommendation, wrap: true } : null,
  ];
}

/** The findings of the filter as an Excel file in the reader's language, figures as figures. */
export async function exportFindings(
  ctx: ReadCtx,
  { query: { lang, ...query } }: Parsed<typeof findingApi.sheet>,
): Promise<File> {
  const { statement, values } = listFindings(ctx.actor.agencyId, ctx.now, filterOf(ctx, query), mostRows);
  const rows = await ctx.db.rows(statement, values);
  const words = languages[lang];
  const { sheet, title } = words.finding;
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const heading = [{ value: title, fontWeight: 'bold' as const, fontSize: 14 }];
  const made = [{ value: sheet.asOf(formatInstant(ctx.now, words.kernel)) }];
  const columns = Object.values(sheet.columns).map(head);
  const book = writeExcelFile([heading, made, [], columns, ...rows.map((row) => line(row, words, ctx.now))], {
    sheet: sheet.tab,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 4,
    stickyColumnsCount: 2,
  });
  const bytes = await book.toBuffer();
  const name = `${sheet.file(formatDay(ctx.today).replaceAll('/', '-'))}.xlsx`;
  return new File([new Uint8Array(bytes)], name, { type: excel });
}
