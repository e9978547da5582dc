import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { FieldFault } from '@thidua/shared/contract/problem';
import type { reportApi } from '@thidua/shared/report/report.api';
import { faultyFields, reportProblem } from '@thidua/shared/report/report.problems';
import { isFiles } from '@thidua/shared/report/report.value';
import type { Saved } from '@thidua/shared/report/report-context.model';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { attachFiles } from '../document/index.ts';
import { setStage } from '../obligation/index.ts';
import { type CompiledTemplate, compiledTemplate } from './compiled-template.ts';
import { decideConflict, findConflict, insertConflicts, writeDraft } from './draft.repo.ts';
import { lockForUnit } from './lock-report.ts';
import { type Change, mergeDraft } from './merge-draft.ts';
import { namesOf, peopleOf } from './people.ts';
import { editorsOf, sidesOf, visible } from './read-report.ts';
import { readReport } from './report-read.repo.ts';

/** Saves fields as they are typed. Not journalled: the submission records who wrote what. */
export async function saveDraft(ctx: Ctx, { params, body }: Parsed<typeof reportApi.save>): Promise<string> {
  const row = await lockForUnit(ctx, params.id, 'save', null);
  refuseForeign(await compiledTemplate(ctx, row.template_edition_id), body.changes);
  await attachFiguresFiles(ctx, row.id, body.changes);
  const draft = { fields: row.draft_fields, applied: row.draft_applied, rev: row.draft_rev };
  const merged = mergeDraft(draft, body.changes, { by: ctx.actor.accountId, at: ctx.now });
  if (merged.isRepeat) return row.id;
  const { agencyId } = ctx.actor;
  await ctx.db.run(writeDraft, [
    agencyId,
    row.id,
    JSON.stringify(merged.fields),
    JSON.stringify(merged.applied),
    ctx.now,
  ]);
  if (merged.conflicts.length > 0) {
    const rows = merged.conflicts.map((conflict) => ({ id: ctx.newId(), ...conflict }));
    await ctx.db.run(insertConflicts, [agencyId, row.id, JSON.stringify(rows), ctx.now]);
  }
  if (row.stage === 'none') {
    await setStage(ctx, { subjectId: row.id, kind: 'report', periodKey: row.period_key }, 'draft');
  }
  return row.id;
}

/** Files that answer a figure hang on the report from the first save on: whoever may read it may read them. */
async function attachFiguresFiles(ctx: Ctx, reportId: string, changes: readonly Change[]): Promise<void> {
  const ids = changes.flatMap(({ value }) => (isFiles(value) ? value.files.map((file) => file.id) : []));
  await attachFiles(ctx, [...new Set(ids)], { kind: 'report', id: reportId });
}

/** A field of another template, or a value of another kind than the field's, is told at once; bounds wait until it is presented. */
function refuseForeign({ id, checker }: CompiledTemplate, changes: readonly Change[]): void {
  if (changes.some(({ field }) => !checker.knows(field)))
    throw reportProblem.staleTemplate({ editionId: id });
  const faults: FieldFault[] = [];
  for (const { field, value } of changes) {
    const fault = checker.shape(field, value);
    if (fault) faults.push(fault);
  }
  if (faults.length > 0) throw faultyFields('fieldsInvalid', faults);
}

/** Decides between two values. Choosing what has been chosen already is no harm; the other one then is told. */
export async function chooseSide(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.choose>,
): Promise<string> {
  const row = await lockForUnit(ctx, params.id, 'save', null);
  const { agencyId, accountId } = ctx.actor;
  const conflict = await ctx.db.maybe(findConflict, [agencyId, row.id, params.conflictId]);
  if (!conflict) throw doorProblem.notFound();
  if (conflict.chosen_at) {
    if (conflict.chosen !== body.side) throw reportProblem.conflictChosen();
    return row.id;
  }
  await ctx.db.run(decideConflict, [agencyId, conflict.id, ctx.now, accountId, body.side]);
  if (body.side === 'lost') {
    const field = { value: conflict.lost.value, rev: row.draft_rev + 1, by: accountId, at: ctx.now };
    const fields = JSON.stringify({ ...row.draft_fields, [conflict.field]: field });
    await ctx.db.run(writeDraft, [agencyId, row.id, fields, JSON.stringify(row.draft_applied), ctx.now]);
  }
  ctx.record({
    event: 'report.conflictChosen',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: { field: conflict.field, side: body.side },
  });
  return row.id;
}

/** What this save set and what others changed since the caller last looked, with every conflict still open. */
export async function showSaved(
  ctx: ReadCtx,
  id: string,
  { body }: { body: { sinceRev: number } },
): Promise<Saved> {
  const row = visible(ctx, await ctx.db.maybe(readReport, [ctx.actor.agencyId, id]));
  const all = Object.entries(row.draft_fields ?? {});
  const fields = Object.fromEntries(all.filter(([, field]) => field.rev > body.sinceRev));
  const conflicts = row.conflicts ?? [];
  const people = await peopleOf(ctx, [...editorsOf(fields), ...sidesOf(conflicts)]);
  return {
    draftRev: row.draft_rev,
    savedAt: row.draft_saved_at,
    fields,
    conflicts,
    people: namesOf(people),
  };
}
