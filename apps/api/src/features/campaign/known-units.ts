import { campaignProblem } from '@thidua/shared/campaign/campaign.problems';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { liveUnits, type UnitRow } from '../unit/index.ts';

/** The units that can answer for a duty today. */
export const answerableUnits = (ctx: ReadCtx): Promise<UnitRow[]> =>
  ctx.db.rows(liveUnits, [ctx.actor.agencyId, ctx.today]);

/** Refuses a unit of elsewhere, or one that is no more. */
export async function checkUnits(ctx: ReadCtx, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  const known = new Set((await answerableUnits(ctx)).map((unit) => unit.id));
  const unknown = unitIds.find((id) => !known.has(id));
  if (unknown) throw campaignProblem.unknownUnit({ unitId: unknown });
}
