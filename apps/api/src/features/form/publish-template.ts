import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { formApi } from '@thidua/shared/form/form.api';
import { formProblem } from '@thidua/shared/form/form.problems';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { TemplateBody, TemplateDraft } from '@thidua/shared/form/template.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertEdition, listIndicators, lockTemplate } from './form.repo.ts';
import { indicatorView } from './form.view.ts';

/** Publishes the next edition of a template. Indicators are frozen into it as they are named on that day. */
export async function publishTemplate(
  ctx: Ctx,
  { params, body }: Parsed<typeof formApi.publish>,
): Promise<string> {
  const template = await ctx.db.maybe(lockTemplate, [ctx.actor.agencyId, params.id]);
  if (!template) throw doorProblem.notFound();
  const edition = template.editions + 1;
  const id = await publishEdition(ctx, template.id, edition, body);
  ctx.record({
    event: 'form.published',
    subject: { kind: 'form', id },
    audience: 'agency',
    changes: { edition },
  });
  return id;
}

export async function publishEdition(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
  templateId: string,
  edition: number,
  draft: TemplateDraft,
): Promise<string> {
  const { agencyId } = ctx.actor;
  const catalogue = (await ctx.db.rows(listIndicators, [agencyId])).map(indicatorView);
  const body = frozen(draft, new Map(catalogue.map((indicator) => [indicator.code, indicator])));
  const id = ctx.newId();
  await ctx.db.run(insertEdition, [id, agencyId, templateId, edition, ctx.now, JSON.stringify(body)]);
  return id;
}

/** The draft with its indicators filled in. Throws the problem that names what does not fit. */
export function frozen(draft: TemplateDraft, catalogue: ReadonlyMap<string, Indicator>): TemplateBody {
  const placed = draft.figureSections.flatMap((section) => section.figures);
  const codes = [
    ...placed.map((figure) => figure.code),
    ...draft.narrativeSections.flatMap((section) => section.parts.map((part) => part.code)),
  ];
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  if (twice.length > 0) throw formProblem.placedTwice({ codes: twice });
  const unknown = placed.map((figure) => figure.code).filter((code) => !catalogue.has(code));
  if (unknown.length > 0) throw formProblem.unknownIndicator({ codes: unknown });
  const crossed = placed.filter(({ min, max }) => min !== null && max !== null && min > max);
  if (crossed.length > 0) throw formProblem.boundsCrossed({ codes: crossed.map((figure) => figure.code) });
  return {
    figureSections: draft.figureSections.map((section) => ({
      ...section,
      figures: section.figures.map((figure) => ({
        ...figure,
        indicator: catalogue.get(figure.code) as Indicator,
      })),
    })),
    narrativeSections: draft.narrativeSections,
  };
}
