import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { DebtorRule, RegimeDueRule } from '@thidua/shared/form/regime.model';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertIndicators, insertTemplate } from './form.repo.ts';
import { publishEdition } from './publish-template.ts';
import { writeRegime } from './write-regime.ts';

type Writes = Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>;

/** A form with the indicators it places. */
export interface NewForm {
  template: { code: string; name: string; draft: TemplateDraft };
  indicators: readonly Indicator[];
}

/** A reporting regime with everything it stands on: indicators, form, who owes it, how often, until when. */
export interface NewRegime extends NewForm {
  name: string;
  campaignId: string | null;
  creditorUnitId: string;
  periodKind: PeriodKind;
  startsOn: string;
  cutoff: number;
  dueRule: RegimeDueRule;
  debtorRule: Partial<DebtorRule>;
}

interface PlantedForm {
  templateId: string;
  templateEditionId: string;
}

export interface PlantedRegime extends PlantedForm {
  regimeId: string;
}

/** Lays down a form and publishes its first edition; indicators the catalogue already has are left as they are. */
export async function plantForm(ctx: Writes, { template, indicators }: NewForm): Promise<PlantedForm> {
  const { agencyId } = ctx.actor;
  const rows = indicators.map((indicator, position) => ({
    id: ctx.newId(),
    code: indicator.code,
    name: indicator.name,
    measured_in: indicator.measuredIn,
    kind: indicator.kind,
    scale: indicator.scale,
    across_units: indicator.acrossUnits,
    across_time: indicator.acrossTime,
    shown_per: indicator.shownPer,
    guidance: indicator.guidance,
    choices: indicator.choices,
    columns: indicator.columns,
    position,
  }));
  await ctx.db.run(insertIndicators, [agencyId, JSON.stringify(rows)]);
  const templateId = ctx.newId();
  await ctx.db.run(insertTemplate, [templateId, agencyId, template.code, template.name]);
  return { templateId, templateEditionId: await publishEdition(ctx, templateId, 1, template.draft) };
}

/** Lays down a regime and its form. */
export async function plantRegime(ctx: Writes, regime: NewRegime): Promise<PlantedRegime> {
  const form = await plantForm(ctx, regime);
  const { name, campaignId, creditorUnitId, periodKind, startsOn, cutoff, dueRule, debtorRule } = regime;
  const { templateId, templateEditionId } = form;
  const regimeId = await writeRegime(
    ctx,
    {
      name,
      guidance: '',
      campaignId,
      templateId,
      creditorUnitId,
      periodKind,
      startsOn,
      endsOn: null,
      single: null,
    },
    { templateEditionId, cutoff, dueRule, debtors: debtorRule },
  );
  return { regimeId, ...form };
}
