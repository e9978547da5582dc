import { allows } from '@thidua/shared/access/actor';
import { no, type Verdict, yes } from '@thidua/shared/access/verdict';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer } from '@thidua/shared/contract/endpoint';
import { faultsOf } from '@thidua/shared/inspection/check-checklist';
import type { checklistApi } from '@thidua/shared/inspection/checklist.api';
import {
  type Checklist,
  type ChecklistEdition,
  type ChecklistLine,
  itemsOf,
} from '@thidua/shared/inspection/checklist.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import {
  type ChecklistRow,
  type EditionRow,
  findChecklist,
  findEdition,
  listChecklists,
  listEditions,
  listSpentCodes,
} from './checklist.repo.ts';

const mayEdit = (ctx: ReadCtx) =>
  allows(ctx.actor, 'checklist.edit', { agencyId: ctx.actor.agencyId, unitId: null });

function lineOf(row: ChecklistRow): ChecklistLine {
  const { edition_id: id, edition, published_at: publishedAt, body } = row;
  return {
    id: row.id,
    rev: row.rev,
    code: row.code,
    name: row.name,
    about: row.about,
    isSample: row.is_sample,
    edition:
      id && edition && publishedAt && body ? { id, edition, publishedAt, items: itemsOf(body).length } : null,
    hasDraft: row.draft !== null,
  };
}

export async function readChecklists(ctx: ReadCtx): Promise<Answer<typeof checklistApi.list>> {
  const rows = await ctx.db.rows(listChecklists, [ctx.actor.agencyId]);
  const isEditor = mayEdit(ctx);
  // One that was never published is nobody's business but theirs who write it.
  return { items: rows.filter((row) => isEditor || row.body).map(lineOf) };
}

export async function showChecklist(ctx: ReadCtx, id: string): Promise<Checklist> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.maybe(findChecklist, [agencyId, id]);
  const isEditor = mayEdit(ctx);
  if (!row || (!isEditor && !row.body)) throw doorProblem.notFound();
  const editions = await ctx.db.rows(listEditions, [agencyId, id]);
  const spent = isEditor ? await ctx.db.rows(listSpentCodes, [agencyId, id]) : [];
  const { draft, draft_saved_at: savedAt } = row;
  return {
    ...lineOf(row),
    body: row.body,
    draft: isEditor && draft && savedAt ? { body: draft, savedAt, faults: faultsOf(draft) } : null,
    spentCodes: spent.map(({ code }) => code),
    editions: editions.map((one) => ({ id: one.id, edition: one.edition, publishedAt: one.published_at })),
    actions: actionsOf(row, isEditor),
  };
}

function actionsOf(row: ChecklistRow, isEditor: boolean): Checklist['actions'] {
  const notYours = no('notYoursToEdit');
  if (!isEditor) return { edit: notYours, publish: notYours, discard: notYours, drop: notYours };
  const [fault] = row.draft ? faultsOf(row.draft) : [];
  const drafted: Verdict = row.draft ? yes : no('noDraft');
  return {
    edit: yes,
    publish: fault ? no(fault.code, { codes: fault.codes }) : drafted,
    // What was never published is nothing but its draft.
    discard: row.draft && row.body ? yes : no('noDraft'),
    drop: row.body ? no('alreadyPublished') : yes,
  };
}

export const editionView = (row: EditionRow): ChecklistEdition => ({
  id: row.id,
  checklistId: row.checklist_id,
  name: row.name,
  isSample: row.is_sample,
  edition: row.edition,
  publishedAt: row.published_at,
  body: row.body,
});

export async function showEdition(ctx: ReadCtx, id: string): Promise<ChecklistEdition> {
  const row = await ctx.db.maybe(findEdition, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  return editionView(row);
}
