import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { DebtorRule, RegimeDueRule } from '@thidua/shared/form/regime.model';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertIndicators, insertTemplate } from './form.repo.ts';
import { publishEdition } from './publish-template.ts';
import { insertRegime, insertRegimeEdition } from './regime.repo.ts';

/** A reporting regime with everything it stands on: indicators, form, who owes it, how often, until when. */
export interface NewRegime {
  template: { code: string; name: string; draft: TemplateDraft };
  indicators: readonly Indicator[];
  name: string;
  campaignId: string | null;
  creditorUnitId: string;
  periodKind: PeriodKind;
  startsOn: string;
  cutoff: number;
  dueRule: RegimeDueRule;
  debtorRule: DebtorRule;
}

export interface PlantedRegime {
  regimeId: string;
  templateId: string;
  templateEditionId: string;
}

/** Lays down a regime and its form; indicators the catalogue already has are left as they are. */
export async function plantRegime(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
  regime: NewRegime,
): Promise<PlantedRegime> {
  const { agencyId } = ctx.actor;
  const rows = regime.indicators.map((indicator, position) => ({
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
    position,
  }));
  await ctx.db.run(insertIndicators, [agencyId, JSON.stringify(rows)]);
  const { code, name, draft } = regime.template;
  const templateId = ctx.newId();
  await ctx.db.run(insertTemplate, [templateId, agencyId, code, name]);
  const templateEditionId = await publishEdition(ctx, templateId, 1, draft);
  const regimeId = ctx.newId();
  const { campaignId, periodKind, creditorUnitId, startsOn } = regime;
  await ctx.db.run(insertRegime, [
    regimeId,
    agencyId,
    campaignId,
    templateId,
    regime.name,
    periodKind,
    creditorUnitId,
    startsOn,
  ]);
  await ctx.db.run(insertRegimeEdition, [
    ctx.newId(),
    agencyId,
    regimeId,
    1,
    startsOn,
    templateEditionId,
    String(regime.cutoff),
    JSON.stringify(regime.dueRule),
    JSON.stringify(regime.debtorRule),
  ]);
  return { regimeId, templateId, templateEditionId };
}
