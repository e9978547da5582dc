import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { regimeApi } from '@thidua/shared/form/regime.api';
import { regimeProblem } from '@thidua/shared/form/regime.problems';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { checkStart, earliestStart, officeOf } from './check-regime.ts';
import { recordRegime } from './draw-up-regime.ts';
import { plantForm } from './plant-regime.ts';
import { findTemplateByCode, listAdopted } from './regime.repo.ts';
import { sampleIndicators } from './sample-form.ts';
import { type SampleRegime, sampleRegimes } from './sample-regimes.ts';
import { writeRegime } from './write-regime.ts';

const codes = sampleRegimes.map(({ template }) => template.code);

export async function readSamples(ctx: ReadCtx): Promise<Answer<typeof regimeApi.samples>> {
  const adopted = await ctx.db.rows(listAdopted, [ctx.actor.agencyId, codes, ctx.today]);
  return {
    items: sampleRegimes.map(({ code, name, template, periodKind, cutoff, dueRule, debtors }) => ({
      ...{ code, name, periodKind, cutoff, dueRule, debtors },
      figures: template.draft.figureSections.flatMap((section) => section.figures).length,
      parts: template.draft.narrativeSections.flatMap((section) => section.parts).length,
      startsOn: earliestStart(periodKind, cutoff, ctx.today),
      regimeId: adopted.find((one) => one.code === template.code)?.id ?? null,
    })),
  };
}

/** The form of a sample: the agency's own where it has adopted it before, as it has changed it since. */
async function formOf(ctx: Ctx, { template }: SampleRegime) {
  const known = await ctx.db.maybe(findTemplateByCode, [ctx.actor.agencyId, template.code]);
  return known?.edition_id
    ? { templateId: known.template_id, templateEditionId: known.edition_id }
    : plantForm(ctx, { template, indicators: sampleIndicators });
}

/** Lays a ready regime down in the actor's agency. */
export async function adoptSample(
  ctx: Ctx,
  sample: SampleRegime,
  {
    startsOn,
    campaignId,
    creditorUnitId,
  }: { startsOn: string; campaignId: string | null; creditorUnitId: string },
): Promise<string> {
  const { templateId, templateEditionId } = await formOf(ctx, sample);
  const { name, periodKind, cutoff, dueRule, debtors } = sample;
  return writeRegime(
    ctx,
    {
      ...{ name, guidance: '', campaignId, templateId, creditorUnitId, periodKind, startsOn },
      endsOn: null,
      single: null,
    },
    { templateEditionId, cutoff, dueRule, debtors },
  );
}

export async function adoptRegime(ctx: Ctx, { body }: Parsed<typeof regimeApi.adopt>): Promise<string> {
  const sample = sampleRegimes.find(({ code }) => code === body.sample) as SampleRegime;
  const { agencyId } = ctx.actor;
  const [running] = await ctx.db.rows(listAdopted, [agencyId, [sample.template.code], ctx.today]);
  if (running) throw regimeProblem.adoptedAlready({ name: running.name });
  checkStart(sample.periodKind, sample.cutoff, body.startsOn, ctx.today);
  const creditorUnitId = await officeOf(ctx);
  const { startsOn } = body;
  const id = await adoptSample(ctx, sample, { startsOn, campaignId: null, creditorUnitId });
  recordRegime(ctx, id, 'regime.drawnUp', { name: sample.name, periodKind: sample.periodKind, startsOn });
  return id;
}
