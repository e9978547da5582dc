import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { codeFrom } from '@thidua/shared/form/code-from';
import { faultsOf } from '@thidua/shared/inspection/check-checklist';
import type { checklistApi } from '@thidua/shared/inspection/checklist.api';
import type { ChecklistBody } from '@thidua/shared/inspection/checklist.model';
import { checklistProblem } from '@thidua/shared/inspection/inspection.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import {
  type ChecklistRow,
  clearDraft,
  deleteChecklist,
  findChecklist,
  insertChecklist,
  insertEdition,
  listCodes,
  lockChecklist,
  writeDraft,
} from './checklist.repo.ts';

type Api = typeof checklistApi;

const actOn = (id: string) => ({ subject: { kind: 'checklist', id }, audience: 'agency' as const });

async function take(ctx: Ctx, id: string, rev: number): Promise<ChecklistRow> {
  const row = await ctx.db.maybe(lockChecklist, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  return row;
}

export async function addChecklist(ctx: Ctx, { body }: Parsed<Api['add']>): Promise<string> {
  const { agencyId } = ctx.actor;
  const source = body.copyOf ? await ctx.db.maybe(findChecklist, [agencyId, body.copyOf]) : null;
  if (body.copyOf && !source) throw doorProblem.notFound();
  const draft = source?.draft ?? source?.body ?? { groups: [] };
  const id = await insertOne(ctx, { ...body, isSample: false, draft });
  ctx.record({
    event: 'checklist.created',
    ...actOn(id),
    audience: 'office',
    changes: { name: [null, body.name] },
  });
  return id;
}

export async function insertOne(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
  given: { name: string; about: string; isSample: boolean; draft: ChecklistBody | null },
): Promise<string> {
  const { agencyId } = ctx.actor;
  const { name, about, isSample, draft } = given;
  const taken = new Set((await ctx.db.rows(listCodes, [agencyId])).map(({ code }) => code));
  const id = ctx.newId();
  const kept = draft ? [JSON.stringify(draft), ctx.now] : [null, null];
  await ctx.db.run(insertChecklist, [id, agencyId, codeFrom(name, taken), name, about, isSample, ...kept]);
  return id;
}

/** Unfinished drafts are kept too: what forbids publishing is said when one publishes. */
export async function saveChecklist(ctx: Ctx, { params, body }: Parsed<Api['save']>): Promise<string> {
  const row = await take(ctx, params.id, body.rev);
  const kept = [body.name, body.about, JSON.stringify(body.body), ctx.now];
  await ctx.db.run(writeDraft, [ctx.actor.agencyId, row.id, ...kept]);
  ctx.record({
    event: 'checklist.saved',
    ...actOn(row.id),
    audience: 'office',
    changes: row.name === body.name ? {} : { name: [row.name, body.name] },
  });
  return row.id;
}

export async function discardChecklist(ctx: Ctx, { params, body }: Parsed<Api['discard']>): Promise<string> {
  const row = await take(ctx, params.id, body.rev);
  if (!row.draft || !row.body) throw checklistProblem.noDraft();
  await ctx.db.run(clearDraft, [ctx.actor.agencyId, row.id]);
  ctx.record({ event: 'checklist.discarded', ...actOn(row.id), audience: 'office' });
  return row.id;
}

/** Only an edition is ever referred to: what was never published goes without a trace but the journal's. */
export async function dropChecklist(ctx: Ctx, { params, body }: Parsed<Api['drop']>): Promise<string> {
  const row = await take(ctx, params.id, body.rev);
  if (row.body) throw checklistProblem.alreadyPublished();
  await ctx.db.run(deleteChecklist, [ctx.actor.agencyId, row.id]);
  ctx.record({
    event: 'checklist.dropped',
    ...actOn(row.id),
    audience: 'office',
    changes: { code: row.code, name: [row.name, null] },
  });
  return row.id;
}

/** Publishes the draft as the next edition; visits that were planned on an earlier one keep it. */
export async function publishChecklist(ctx: Ctx, { params, body }: Parsed<Api['publish']>): Promise<string> {
  const row = await take(ctx, params.id, body.rev);
  if (!row.draft) throw checklistProblem.noDraft();
  const [fault] = faultsOf(row.draft);
  if (fault) throw checklistProblem[fault.code]({ codes: fault.codes });
  if (row.body && JSON.stringify(row.body) === JSON.stringify(row.draft))
    throw checklistProblem.nothingChanged();
  const edition = (row.edition ?? 0) + 1;
  await writeEdition(ctx, row.id, edition, row.draft);
  await ctx.db.run(clearDraft, [ctx.actor.agencyId, row.id]);
  ctx.record({ event: 'checklist.published', ...actOn(row.id), changes: { edition, name: row.name } });
  return row.id;
}

export async function writeEdition(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
  checklistId: string,
  edition: number,
  body: ChecklistBody,
): Promise<string> {
  const id = ctx.newId();
  const values = [id, ctx.actor.agencyId, checklistId, edition, ctx.now, JSON.stringify(body)];
  await ctx.db.run(insertEdition, values);
  return id;
}
