import { allows } from '@thidua/shared/access/actor';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { routesOf } from '../../platform/http/routes.ts';
import { assignRest } from './assign-rest.ts';
import { listCampaigns } from './campaign.repo.ts';
import { campaignLine } from './campaign.view.ts';
import { importPlan } from './import-plan.ts';
import { showCampaign } from './load-campaign.ts';
import { close, discard, reopen, start } from './move-campaign.ts';
import { createCampaign, editCampaign } from './write-campaign.ts';
import { addDuty, dropDuty, editDuty } from './write-duty.ts';
import { dropSection, putSection } from './write-section.ts';

export const campaignRoutes = routesOf(campaignApi, {
  list: async (ctx) => {
    const writes = allows(ctx.actor, 'campaign.edit', { agencyId: ctx.actor.agencyId, unitId: null });
    const items = (await ctx.db.rows(listCampaigns, [ctx.actor.agencyId, writes])).map(campaignLine);
    return { items, total: items.length };
  },
  get: (ctx, { params }) => showCampaign(ctx, params.id),
  create: { act: createCampaign, show: showCampaign },
  importPlan: { act: importPlan, show: showCampaign },
  edit: { act: editCampaign, show: showCampaign },
  discard: { act: discard, show: async () => ({}) },
  putSection: { act: putSection, show: showCampaign },
  dropSection: { act: dropSection, show: showCampaign },
  addDuty: { act: addDuty, show: showCampaign },
  editDuty: { act: editDuty, show: showCampaign },
  assignRest: { act: assignRest, show: showCampaign },
  dropDuty: { act: dropDuty, show: showCampaign },
  start: { act: start, show: showCampaign },
  close: { act: close, show: showCampaign },
  reopen: { act: reopen, show: showCampaign },
});
