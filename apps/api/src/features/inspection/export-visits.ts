import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { VisitLine } from '@thidua/shared/inspection/inspection.model';
import { inspectionWords } from '@thidua/shared/inspection/inspection.words';
import { inspectionWordsEn } from '@thidua/shared/inspection/inspection.words.en';
import { visitListWords } from '@thidua/shared/inspection/visit-list.words';
import { visitListWordsEn } from '@thidua/shared/inspection/visit-list.words.en';
import { timeOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { dayCell, listSheet, mostRows, numberCell, textCell } from '../../platform/papers/list-sheet.ts';
import { knownParams } from './known-visit.ts';
import { filterOf } from './list-visits.ts';
import { visitLine } from './visit.view.ts';
import { listVisits } from './visit-list.repo.ts';

const languages = {
  vi: { kernel: kernelWords, inspection: inspectionWords, list: visitListWords },
  en: { kernel: kernelWordsEn, inspection: inspectionWordsEn, list: visitListWordsEn },
};
type Words = (typeof languages)[keyof typeof languages];

const widths = [8, 40, 14, 11, 26, 13, 14, 28, 20, 8, 10, 12, 12, 9, 12, 12, 24];

function line(visit: VisitLine, { inspection, list: { sheet } }: Words) {
  const isSelf = visit.kind === 'self';
  const { result } = visit;
  const figure = (value: number | undefined) => (value === undefined ? null : numberCell(value));
  return [
    figure(visit.number ?? undefined),
    textCell(visit.unit.name),
    textCell(inspection.kind[visit.kind]),
    textCell(isSelf ? '' : visit.isAnnounced ? sheet.yes : sheet.no),
    textCell(visit.round?.name ?? ''),
    dayCell(isSelf ? visit.endsAt : visit.startsAt),
    textCell(isSelf ? '' : `${timeOf(visit.startsAt)}–${timeOf(visit.endsAt)}`),
    textCell(visit.leader?.name ?? ''),
    textCell((isSelf ? inspection.selfState : inspection.state)[visit.state]),
    textCell(visit.isLate ? sheet.yes : ''),
    figure(result?.passed),
    figure(result?.failed),
    figure(result?.notApplicable),
    figure(result?.score),
    figure(result?.most),
    numberCell(visit.openFindings),
    textCell(visit.outcome === 'none' ? '' : inspection.outcome[visit.outcome]),
  ];
}

/** The visits of the filter, as far as the reader may know of them, as an Excel file in the reader's language. */
export async function exportVisits(
  ctx: ReadCtx,
  { query: { lang, ...query } }: Parsed<typeof inspectionApi.sheet>,
): Promise<File> {
  const { statement, values } = listVisits(knownParams(ctx), filterOf(query), mostRows);
  const rows = await ctx.db.rows(statement, values);
  const words = languages[lang];
  const { sheet } = words.list;
  return listSheet({
    ...{ title: sheet.title, words: sheet, kernel: words.kernel, now: ctx.now, today: ctx.today, widths },
    rows: rows.map((row) => line(visitLine(ctx, row), words)),
  });
}
