import { allows } from '@thidua/shared/access/actor';
import { isCampaignVisible } from '@thidua/shared/campaign/campaign.policy';
import type { CampaignState } from '@thidua/shared/campaign/campaign.workflow';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { SubjectKind } from '../../platform/registry.ts';
import { labelCampaigns, searchCampaigns } from './campaign.repo.ts';
import { ownPlansOf } from './load-campaign.ts';
import { labelDuties } from './plan.repo.ts';

const pattern = (folded: string) => `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
const writesPlans = (ctx: ReadCtx) =>
  allows(ctx.actor, 'campaign.edit', { agencyId: ctx.actor.agencyId, unitId: null });
const isVisible = (ctx: ReadCtx, state: CampaignState) =>
  isCampaignVisible(ctx.actor, { agencyId: ctx.actor.agencyId, state });

const campaign: SubjectKind = {
  kind: 'campaign',
  visible: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelCampaigns, [ctx.actor.agencyId, ids]);
    return new Set(rows.filter((row) => isVisible(ctx, row.state)).map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelCampaigns, [ctx.actor.agencyId, ids]);
    return new Map(rows.map((row) => [row.id, { text: row.short_title, facts: { number: row.number } }]));
  },
  search: async (ctx, folded, limit) => {
    if (!isVisible(ctx, 'running')) return [];
    const rows = await ctx.db.rows(searchCampaigns, [
      ctx.actor.agencyId,
      pattern(folded),
      writesPlans(ctx),
      limit,
    ]);
    return rows.map((row) => ({
      kind: 'campaign',
      id: row.id,
      text: row.short_title,
      facts: { number: row.number },
    }));
  },
};

const duty: SubjectKind = {
  kind: 'duty',
  visible: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelDuties, [ctx.actor.agencyId, ids]);
    const own = ownPlansOf(ctx.actor);
    const seen = rows.filter(
      (row) =>
        isVisible(ctx, row.state as CampaignState) &&
        (!row.owner_unit_id || own === null || own.includes(row.owner_unit_id)),
    );
    return new Set(seen.map((row) => row.id));
  },
  label: async (ctx, ids) => {
    const rows = await ctx.db.rows(labelDuties, [ctx.actor.agencyId, ids]);
    return new Map(rows.map((row) => [row.id, { text: row.title, facts: { code: row.code } }]));
  },
};

export const campaignSubjects: readonly SubjectKind[] = [campaign, duty];
