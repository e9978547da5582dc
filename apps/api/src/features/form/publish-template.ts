import type { Parsed } from '@thidua/shared/contract/endpoint';
import { diffTemplates } from '@thidua/shared/form/diff-templates';
import type { formApi } from '@thidua/shared/form/form.api';
import { formProblem } from '@thidua/shared/form/form.problems';
import { freezeTemplate } from '@thidua/shared/form/freeze-template';
import type { TemplateBody, TemplateDraft } from '@thidua/shared/form/template.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertEdition, listIndicators } from './form.repo.ts';
import { indicatorView } from './form.view.ts';
import { clearDraft } from './template.repo.ts';
import { loadTemplate } from './write-template.ts';

/** Publishes the draft as the next edition. Indicators are frozen into it as they are named on that day. */
export async function publishTemplate(
  ctx: Ctx,
  { params, body }: Parsed<typeof formApi.publish>,
): Promise<string> {
  const template = await loadTemplate(ctx, params.id, body.rev);
  if (!template.draft) throw formProblem.noDraft();
  const frozen = await frozenIn(ctx, template.draft);
  const changes = diffTemplates(template.body, frozen);
  if (template.body && changes.length === 0) throw formProblem.nothingChanged();
  const edition = (template.edition ?? 0) + 1;
  const editionId = await writeEdition(ctx, template.id, edition, frozen);
  await ctx.db.run(clearDraft, [ctx.actor.agencyId, template.id]);
  ctx.record({
    event: 'form.published',
    subject: { kind: 'form', id: template.id },
    audience: 'agency',
    changes: { edition, editionId, changed: changes.map(({ change, code }) => ({ change, code })) },
  });
  return template.id;
}

/** An edition straight from a draft, without a drawing board: what is shipped or sown. */
export async function publishEdition(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
  templateId: string,
  edition: number,
  draft: TemplateDraft,
): Promise<string> {
  return writeEdition(ctx, templateId, edition, await frozenIn(ctx, draft));
}

async function writeEdition(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
  templateId: string,
  edition: number,
  body: TemplateBody,
): Promise<string> {
  const id = ctx.newId();
  const { agencyId } = ctx.actor;
  await ctx.db.run(insertEdition, [id, agencyId, templateId, edition, ctx.now, JSON.stringify(body)]);
  return id;
}

/** The draft with its indicators filled in. Throws the problem that names what does not fit. */
async function frozenIn(ctx: Pick<Ctx, 'db' | 'actor'>, draft: TemplateDraft): Promise<TemplateBody> {
  const catalogue = (await ctx.db.rows(listIndicators, [ctx.actor.agencyId])).map(indicatorView);
  const { body, faults } = freezeTemplate(draft, new Map(catalogue.map((one) => [one.code, one])));
  const [first] = faults;
  if (first) throw formProblem[first.code]({ codes: first.codes });
  return body;
}
