import { citationOf, dutyCode } from '@thidua/shared/campaign/citation';
import type { Plan, PlanPart, Responsible } from '@thidua/shared/campaign/plan.model';
import { addDays } from '@thidua/shared/kernel/day';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { UnitRow } from '../unit/index.ts';
import { dutyFold } from './duty-fold.ts';
import { answerableUnits } from './known-units.ts';
import { insertDuties, insertSections } from './plan.repo.ts';
import { draftCampaign } from './write-campaign.ts';

interface Laid {
  sections: object[];
  duties: object[];
}

/** Enters a plan that is held as data: a draft with its sections and duties, its units found in the register. */
export async function plantCampaign(ctx: Ctx, plan: Plan): Promise<{ id: string }> {
  const { parts, objectives, recipients, ...head } = plan;
  const id = await draftCampaign(ctx, { ...head, objectives: [...objectives], recipients: [...recipients] });
  const units = await answerableUnits(ctx);
  const laid: Laid = { sections: [], duties: [] };
  for (const part of parts) lay(ctx, plan, units, part, null, laid);
  const { agencyId } = ctx.actor;
  await ctx.db.run(insertSections, [agencyId, id, JSON.stringify(laid.sections)]);
  await ctx.db.run(insertDuties, [agencyId, id, JSON.stringify(laid.duties)]);
  return { id };
}

function lay(
  ctx: Ctx,
  plan: Plan,
  units: readonly UnitRow[],
  part: PlanPart,
  parentId: string | null,
  laid: Laid,
) {
  const sectionId = ctx.newId();
  laid.sections.push({
    id: sectionId,
    parent_id: parentId,
    owner_unit_id: null,
    code: part.code,
    title: part.title,
    position: laid.sections.length + 1,
  });
  part.duties?.forEach((duty, at) => {
    const row = {
      id: ctx.newId(),
      section_id: sectionId,
      owner_unit_id: null,
      code: dutyCode(part.code, at + 1),
      citation: duty.citation ?? citationOf(part.code, at + 1),
      position: at + 1,
      title: duty.title,
      short_title: duty.shortTitle,
      text: duty.text,
      recurrence: duty.recurrence,
      starts_on: plan.startsOn,
      due_on: duty.dueAfter === undefined ? (duty.dueOn ?? null) : addDays(plan.startsOn, duty.dueAfter),
      unit_ids: units.filter((unit) => answersFor(unit, duty.responsible)).map((unit) => unit.id),
    };
    laid.duties.push({ ...row, folded: dutyFold(row) });
  });
  for (const inner of part.parts ?? []) lay(ctx, plan, units, inner, sectionId, laid);
}

/** Units of the first level answer; what stands beneath them is theirs to share out. */
function answersFor(unit: UnitRow, { kinds = [], abbreviations = [], unitIds = [] }: Responsible): boolean {
  if (unitIds.includes(unit.id) || abbreviations.includes(unit.abbreviation)) return true;
  return unit.parent_id === unit.agency_id && kinds.some((kind) => kind === unit.kind);
}
