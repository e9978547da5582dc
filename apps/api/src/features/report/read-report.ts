import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { DraftFields, Report } from '@thidua/shared/report/report.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { remarksOn } from '../remark/index.ts';
import { compiledTemplate } from './compiled-template.ts';
import { withPeriod } from './known-period.ts';
import { peopleOf } from './people.ts';
import type { CoreRow, HeadRow } from './report.row.ts';
import { accountsIn, reportView, versionIn } from './report.view.ts';
import { type ConflictJson, findHead, readReport } from './report-read.repo.ts';

/** One report in one question, and one more for its comments where it has ever been returned; names and period are known. */
export async function showReport(ctx: ReadCtx, id: string): Promise<Report> {
  const row = visible(ctx, await ctx.db.maybe(readReport, [ctx.actor.agencyId, id]));
  // What is not known yet is asked together, in one flight.
  const [template, head, remarks, people] = await Promise.all([
    compiledTemplate(ctx, row.template_edition_id),
    withPeriod(ctx, row),
    row.times_returned > 0 ? remarksOn(ctx, { kind: 'report', id }) : [],
    peopleOf(ctx, [
      ...editorsOf(row.draft_fields),
      ...sidesOf(row.conflicts ?? []),
      ...accountsIn(versionIn(row)),
      ...[row.presented_by, row.entered_by].filter((by) => by !== null),
    ]),
  ]);
  return reportView(ctx.actor, ctx.now, head, template, people, remarks);
}

/** Absent and out of reach look the same, and ask the same questions. */
export function visible<Row extends CoreRow>(ctx: Pick<ReadCtx, 'actor'>, row: Row | undefined): Row {
  const { agencyId } = ctx.actor;
  if (!row || !allows(ctx.actor, 'report.read', { agencyId, unitId: row.unit_id }))
    throw doorProblem.notFound();
  return row;
}

export const headOf = async (ctx: ReadCtx, id: string): Promise<HeadRow> =>
  visible(ctx, await ctx.db.maybe(findHead, [ctx.actor.agencyId, id]));

export function editorsOf(fields: DraftFields | null): string[] {
  return fields ? Object.values(fields).map((field) => field.by) : [];
}

export const sidesOf = (conflicts: readonly ConflictJson[]): string[] =>
  conflicts.flatMap(({ kept, lost }) => [kept.by, lost.by]);
