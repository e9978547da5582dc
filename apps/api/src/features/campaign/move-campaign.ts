import type { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { campaignProblem } from '@thidua/shared/campaign/campaign.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx } from '../../platform/http/ctx.ts';
import { clearFromEntrance, showAtEntrance } from '../account/index.ts';
import { type CampaignRow, deleteCampaign, lockCampaign, moveCampaign } from './campaign.repo.ts';
import { recordCampaign, takeCampaign } from './load-campaign.ts';
import { deletePlanDuties, deletePlanSections, listDuties } from './plan.repo.ts';

/** Every duty must have somebody who answers for it before a campaign starts. */
async function checkReady(ctx: Ctx, row: CampaignRow): Promise<void> {
  const duties = await ctx.db.rows(listDuties, [ctx.actor.agencyId, row.id, []]);
  const codes = duties.filter((duty) => duty.unit_ids.length === 0).map((duty) => duty.code);
  if (duties.length === 0 || codes.length > 0) throw campaignProblem.notReady({ codes });
}

const faceOf = (row: CampaignRow) => ({
  number: row.number,
  issuedOn: row.issued_on,
  title: row.short_title,
});

async function run(ctx: Ctx, row: CampaignRow): Promise<string> {
  await checkReady(ctx, row);
  await ctx.db.run(moveCampaign, [ctx.actor.agencyId, row.id, 'running']);
  await showAtEntrance(ctx, faceOf(row));
  recordCampaign(ctx, { ...row, state: 'running' }, 'campaign.started', { number: row.number });
  return row.id;
}

/** The campaign runs from here on; the tasks of its units follow in the same transaction. */
export async function start(ctx: Ctx, { params, body }: Parsed<typeof campaignApi.start>): Promise<string> {
  return run(ctx, await takeCampaign(ctx, params.id, body.rev, 'start'));
}

/** The same for a set-up or a seed, which acts for the agency itself. */
export async function startCampaign(ctx: Ctx, id: string): Promise<void> {
  const row = await ctx.db.one(lockCampaign, [ctx.actor.agencyId, id]);
  if (row.state === 'draft') await run(ctx, row);
}

export async function close(ctx: Ctx, { params, body }: Parsed<typeof campaignApi.close>): Promise<string> {
  const row = await takeCampaign(ctx, params.id, body.rev, 'close');
  await ctx.db.run(moveCampaign, [ctx.actor.agencyId, row.id, 'closed']);
  await clearFromEntrance(ctx, row.number);
  recordCampaign(ctx, row, 'campaign.closed', undefined, body.reason);
  return row.id;
}

export async function reopen(ctx: Ctx, { params, body }: Parsed<typeof campaignApi.reopen>): Promise<string> {
  const row = await takeCampaign(ctx, params.id, body.rev, 'reopen');
  await ctx.db.run(moveCampaign, [ctx.actor.agencyId, row.id, 'running']);
  await showAtEntrance(ctx, faceOf(row));
  recordCampaign(ctx, row, 'campaign.reopened', undefined, body.reason);
  return row.id;
}

export async function discard(
  ctx: Ctx,
  { params, body }: Parsed<typeof campaignApi.discard>,
): Promise<string> {
  const row = await takeCampaign(ctx, params.id, body.rev, 'discard');
  const which = [ctx.actor.agencyId, row.id];
  await ctx.db.run(deletePlanDuties, which);
  await ctx.db.run(deletePlanSections, which);
  await ctx.db.run(deleteCampaign, which);
  recordCampaign(ctx, row, 'campaign.discarded', { number: row.number });
  return row.id;
}
