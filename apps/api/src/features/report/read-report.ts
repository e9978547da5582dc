import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { DraftFields, Report } from '@thidua/shared/report/report.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { compiledTemplate } from './compiled-template.ts';
import type { HeadRow } from './report.row.ts';
import { accountsIn, People, reportView, versionIn } from './report.view.ts';
import { type ConflictJson, findHead, listPeople, readReport } from './report-read.repo.ts';

/** One report in two questions: the record with all that hangs on it, and the names of the people in it. */
export async function showReport(ctx: ReadCtx, id: string): Promise<Report> {
  const row = visible(ctx, await ctx.db.maybe(readReport, [ctx.actor.agencyId, id]));
  const template = await compiledTemplate(ctx, row.template_edition_id);
  const people = await peopleOf(ctx, [
    ...editorsOf(row.draft_fields),
    ...sidesOf(row.conflicts ?? []),
    ...accountsIn(versionIn(row)),
    ...(row.presented_by ? [row.presented_by] : []),
  ]);
  return reportView(ctx.actor, ctx.now, row, template, people);
}

/** Absent and out of reach look the same, and ask the same questions. */
export function visible<Row extends HeadRow>(ctx: Pick<ReadCtx, 'actor'>, row: Row | undefined): Row {
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

export async function peopleOf(ctx: ReadCtx, ids: readonly string[]): Promise<People> {
  const some = [...new Set(ids)];
  return new People(some.length === 0 ? [] : await ctx.db.rows(listPeople, [ctx.actor.agencyId, some]));
}
