import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Part, PartDraft } from '@thidua/shared/consolidation/consolidation.model';
import { consolidationProblem } from '@thidua/shared/consolidation/consolidation.problems';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { narrativesOf } from '@thidua/shared/form/template.model';
import { mergeFields } from '@thidua/shared/report/merge-fields';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { readEdition } from '../form/index.ts';
import { setStage } from '../obligation/index.ts';
import { addHands, findConsolidation } from './consolidation.repo.ts';
import type { ConsolidationRow } from './consolidation.row.ts';
import { writePartDraft } from './consolidation-draft.repo.ts';
import { actOn, handsOf, lockFor } from './load-consolidation.ts';
import { peopleOf, visible } from './read-consolidation.ts';

/** Saves parts as they are written, by the rule of all drafts. Not journalled: the approved version records who wrote what. */
export async function savePart(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.save>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'save', null);
  const template = await readEdition(ctx, row.template_edition_id);
  const codes = new Set(narrativesOf(template.body).map(({ code }) => code));
  const foreign = body.changes.find(({ field }) => !codes.has(field));
  if (foreign) throw consolidationProblem.unknownPart({ code: foreign.field });
  const draft = { fields: row.draft_fields, applied: row.draft_applied, rev: row.draft_rev };
  const merged = mergeFields<Part>(draft, body.changes, { by: ctx.actor.accountId, at: ctx.now });
  if (merged.isRepeat) return row.id;
  const conflicts = merged.conflicts.map((one) => ({ id: ctx.newId(), at: ctx.now, ...one }));
  await write(ctx, row, merged.fields, merged.applied, [...row.draft_conflicts, ...conflicts]);
  await ctx.db.run(addHands, [ctx.actor.agencyId, row.id, handsOf(ctx)]);
  if (row.duty_stage === 'none')
    await setStage(ctx, { subjectId: row.id, kind: 'consolidation', periodKey: row.period_key }, 'draft');
  return row.id;
}

/** Decides between two values of a part; the other one stays in the journal's record of the choice by its author alone. */
export async function chooseSide(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.choose>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'save', null);
  const conflict = row.draft_conflicts.find(({ id }) => id === params.conflictId);
  if (!conflict) throw doorProblem.notFound();
  const { field, lost } = conflict;
  const { accountId } = ctx.actor;
  const chosen = { value: lost.value, rev: row.draft_rev + 1, by: accountId, at: ctx.now };
  const fields = body.side === 'lost' ? { ...row.draft_fields, [field]: chosen } : row.draft_fields;
  const others = row.draft_conflicts.filter(({ id }) => id !== conflict.id);
  await write(ctx, row, fields, row.draft_applied, others);
  ctx.record({
    event: 'consolidation.conflictChosen',
    ...actOn(row),
    changes: { field, side: body.side },
  });
  return row.id;
}

function write(
  ctx: Ctx,
  row: ConsolidationRow,
  fields: ConsolidationRow['draft_fields'],
  applied: readonly string[],
  conflicts: ConsolidationRow['draft_conflicts'],
) {
  const json = [fields, applied, conflicts].map((value) => JSON.stringify(value));
  return ctx.db.run(writePartDraft, [ctx.actor.agencyId, row.id, ...json, ctx.now]);
}

export async function showDraft(
  ctx: ReadCtx,
  id: string,
): Promise<PartDraft & { people: Record<string, string> }> {
  const row = visible(ctx, await ctx.db.maybe(findConsolidation, [ctx.actor.agencyId, id]));
  const authors = [
    ...Object.values(row.draft_fields).map(({ by }) => by),
    ...row.draft_conflicts.flatMap(({ kept, lost }) => [kept.by, lost.by]),
  ];
  const people = await peopleOf(ctx, [...new Set(authors)]);
  return {
    rev: row.draft_rev,
    savedAt: row.draft_saved_at,
    fields: row.draft_fields,
    conflicts: row.draft_conflicts,
    people: Object.fromEntries([...people.values()].map(({ id: account, name }) => [account, name])),
  };
}
