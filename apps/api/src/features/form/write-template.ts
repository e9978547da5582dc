import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { codeFrom } from '@thidua/shared/form/code-from';
import type { formApi } from '@thidua/shared/form/form.api';
import { formProblem } from '@thidua/shared/form/form.problems';
import type { TemplateDesign } from '@thidua/shared/form/template-design.model';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import {
  clearDraft,
  deleteTemplate,
  findTemplate,
  insertDraftTemplate,
  listCodes,
  lockTemplate,
  type TemplateRow,
  writeDraft,
} from './template.repo.ts';
import { currentDraft, designView } from './template.view.ts';

export async function showDesign(ctx: ReadCtx, id: string): Promise<TemplateDesign> {
  const row = await ctx.db.maybe(findTemplate, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  return designView(row);
}

export async function loadTemplate(ctx: Ctx, id: string, rev: number): Promise<TemplateRow> {
  const row = await ctx.db.maybe(lockTemplate, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  return row;
}

export async function addTemplate(ctx: Ctx, { body }: Parsed<typeof formApi.addTemplate>): Promise<string> {
  const { agencyId } = ctx.actor;
  const source = body.copyOf ? await ctx.db.maybe(findTemplate, [agencyId, body.copyOf]) : null;
  if (body.copyOf && !source) throw doorProblem.notFound();
  const taken = new Set((await ctx.db.rows(listCodes, [agencyId])).map(({ code }) => code));
  const id = ctx.newId();
  const draft = source ? currentDraft(source) : { figureSections: [], narrativeSections: [] };
  const said = [id, agencyId, codeFrom(body.name, taken), body.name];
  await ctx.db.run(insertDraftTemplate, [...said, JSON.stringify(draft), ctx.now]);
  ctx.record({
    event: 'form.created',
    subject: { kind: 'form', id },
    audience: 'office',
    changes: { name: [null, body.name], copyOf: body.copyOf },
  });
  return id;
}

/** Unfinished drafts are kept too: what forbids publishing is said when one publishes. */
export async function saveDesign(
  ctx: Ctx,
  { params, body }: Parsed<typeof formApi.saveDesign>,
): Promise<string> {
  const row = await loadTemplate(ctx, params.id, body.rev);
  const { agencyId } = ctx.actor;
  await ctx.db.run(writeDraft, [agencyId, row.id, body.name, JSON.stringify(body.draft), ctx.now]);
  ctx.record({
    event: 'form.saved',
    subject: { kind: 'form', id: row.id },
    audience: 'office',
    changes: row.name === body.name ? {} : { name: [row.name, body.name] },
  });
  return row.id;
}

export async function dropDesign(
  ctx: Ctx,
  { params, body }: Parsed<typeof formApi.dropDesign>,
): Promise<string> {
  const row = await loadTemplate(ctx, params.id, body.rev);
  // What was never published is nothing but its draft: dropped, it would leave an empty name behind.
  if (!row.draft || !row.body) throw formProblem.noDraft();
  await ctx.db.run(clearDraft, [ctx.actor.agencyId, row.id]);
  ctx.record({ event: 'form.discarded', subject: { kind: 'form', id: row.id }, audience: 'office' });
  return row.id;
}

export async function dropTemplate(
  ctx: Ctx,
  { params, body }: Parsed<typeof formApi.dropTemplate>,
): Promise<string> {
  const row = await loadTemplate(ctx, params.id, body.rev);
  if (row.body) throw formProblem.alreadyPublished();
  await ctx.db.run(deleteTemplate, [ctx.actor.agencyId, row.id]);
  ctx.record({
    event: 'form.dropped',
    subject: { kind: 'form', id: row.id },
    audience: 'office',
    changes: { name: [row.name, null] },
  });
  return row.id;
}
