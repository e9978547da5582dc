import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { findingApi } from '@thidua/shared/inspection/finding.api';
import { findingWords } from '@thidua/shared/inspection/finding.words';
import { findingWordsEn } from '@thidua/shared/inspection/finding.words.en';
import { findingCode } from '@thidua/shared/inspection/finding-mark';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { dayCell, listSheet, mostRows, numberCell, textCell } from '../../platform/papers/list-sheet.ts';
import type { FindingRow } from './finding.repo.ts';
import { findingRef } from './finding.view.ts';
import { listFindings } from './finding-list.repo.ts';
import { filterOf } from './list-findings.ts';

const languages = {
  vi: { kernel: kernelWords, finding: findingWords },
  en: { kernel: kernelWordsEn, finding: findingWordsEn },
};
type Words = (typeof languages)[keyof typeof languages];

const widths = [9, 60, 30, 30, 14, 12, 14, 26, 9, 10, 11, 50];

function line(row: FindingRow, { finding }: Words, now: string) {
  const { mark } = findingRef(row, now);
  return [
    textCell(findingCode(row.number)),
    textCell(`${row.quote}\n${row.note}`.trim()),
    textCell(row.unit_name),
    textCell(row.owner.name),
    textCell(finding.severity[row.severity]),
    dayCell(row.raised_at),
    dayCell(row.due_at),
    textCell(finding.mark[mark]),
    textCell(row.is_late ? finding.sheet.yes : ''),
    numberCell(row.times_repeated),
    numberCell(row.evidence_count),
    textCell(row.recommendation),
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
  return listSheet({
    ...{ title, words: sheet, kernel: words.kernel, now: ctx.now, today: ctx.today, widths },
    rows: rows.map((row) => line(row, words, ctx.now)),
  });
}
