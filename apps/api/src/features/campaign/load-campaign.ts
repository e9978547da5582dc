import { type Actor, scopeOf } from '@thidua/shared/access/actor';
import type { Verdict } from '@thidua/shared/access/verdict';
import type { Campaign } from '@thidua/shared/campaign/campaign.model';
import { isCampaignVisible, judgeCampaign } from '@thidua/shared/campaign/campaign.policy';
import { campaignProblem } from '@thidua/shared/campaign/campaign.problems';
import type { CampaignAction } from '@thidua/shared/campaign/campaign.workflow';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { type CampaignRow, findCampaign, findCurrentCampaign, lockCampaign } from './campaign.repo.ts';
import { campaignView } from './campaign.view.ts';
import { listDuties, listSections } from './plan.repo.ts';

const factsOf = (row: CampaignRow) => ({ agencyId: row.agency_id, state: row.state });

/** The campaign for reading; a draft does not exist for those who do not write plans. Without an id, the one that runs. */
export async function readCampaign(ctx: ReadCtx, id: string | undefined): Promise<CampaignRow> {
  const { agencyId } = ctx.actor;
  const row = id
    ? await ctx.db.maybe(findCampaign, [agencyId, id])
    : await ctx.db.maybe(findCurrentCampaign, [agencyId]);
  if (!row || !isCampaignVisible(ctx.actor, factsOf(row))) throw doorProblem.notFound();
  return row;
}

/** The campaign for an act: locked, as the actor saw it, and judged. */
export async function takeCampaign(
  ctx: Ctx,
  id: string,
  rev: number,
  action: CampaignAction,
): Promise<CampaignRow> {
  const row = await ctx.db.maybe(lockCampaign, [ctx.actor.agencyId, id]);
  if (!row || !isCampaignVisible(ctx.actor, factsOf(row))) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  refuse(judgeCampaign(ctx.actor, action, factsOf(row)));
  return row;
}

function refuse({ allowed, why, facts }: Verdict): void {
  if (allowed) return;
  if (why === 'wrongState') throw campaignProblem.wrongState(facts as { state: string; action: string });
  throw campaignProblem.notYours();
}

/** The units whose own plans this actor may read; null means all of the agency. */
export function ownPlansOf(actor: Actor): readonly string[] | null {
  const scope = scopeOf(actor, 'task.read');
  return scope.kind === 'agency' ? null : scope.kind === 'units' ? scope.unitIds : [];
}

export async function showCampaign(ctx: ReadCtx, id: string): Promise<Campaign> {
  const row = await readCampaign(ctx, id);
  const whose = [ctx.actor.agencyId, id, ownPlansOf(ctx.actor)];
  const sections = await ctx.db.rows(listSections, whose);
  const duties = await ctx.db.rows(listDuties, whose);
  return campaignView(ctx.actor, row, sections, duties);
}

/** A draft concerns the office alone; what runs or has closed is the agency's. */
export const audienceOf = (row: CampaignRow) => (row.state === 'draft' ? 'office' : 'agency');

export function recordCampaign(
  ctx: Ctx,
  row: CampaignRow,
  event: string,
  changes?: Record<string, unknown>,
  reason?: string,
): void {
  ctx.record({
    event,
    subject: { kind: 'campaign', id: row.id },
    unitId: row.unit_id,
    audience: audienceOf(row),
    ...(changes ? { changes } : {}),
    reason: reason || null,
  });
}
