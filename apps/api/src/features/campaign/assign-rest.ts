import type { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { campaignProblem } from '@thidua/shared/campaign/campaign.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx } from '../../platform/http/ctx.ts';
import { bumpCampaign } from './campaign.repo.ts';
import { checkUnits } from './known-units.ts';
import { recordCampaign, takeCampaign } from './load-campaign.ts';
import { assignUnanswered } from './plan.repo.ts';

/** Of a draft, the duties that nobody answers for yet are given to these units, all at once; the others keep theirs. */
export async function assignRest(
  ctx: Ctx,
  { params, body }: Parsed<typeof campaignApi.assignRest>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  const row = await takeCampaign(ctx, params.id, body.rev, 'edit');
  if (row.state !== 'draft') throw campaignProblem.wrongState({ state: row.state, action: 'edit' });
  await checkUnits(ctx, body.unitIds);
  const given = await ctx.db.rows(assignUnanswered, [agencyId, row.id, body.unitIds]);
  await ctx.db.run(bumpCampaign, [agencyId, row.id]);
  const codes = given.map(({ code }) => code);
  recordCampaign(ctx, row, 'campaign.planned', { codes, unitIds: [[], body.unitIds] });
  return row.id;
}
