import type { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { campaignProblem } from '@thidua/shared/campaign/campaign.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx } from '../../platform/http/ctx.ts';
import { bumpCampaign } from './campaign.repo.ts';
import { recordCampaign, takeCampaign } from './load-campaign.ts';
import { numbered } from './number-duties.ts';
import {
  deleteSection,
  insertSections,
  listDuties,
  listSections,
  renumberDuties,
  updateSection,
} from './plan.repo.ts';

export async function putSection(
  ctx: Ctx,
  { params, body }: Parsed<typeof campaignApi.putSection>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  const row = await takeCampaign(ctx, params.id, body.rev, 'edit');
  const sections = await ctx.db.rows(listSections, [agencyId, row.id, null]);
  if (sections.some((one) => one.code === body.code && one.id !== body.sectionId))
    throw campaignProblem.codeTaken({ code: body.code });
  if (body.parentId && !sections.some((one) => one.id === body.parentId))
    throw campaignProblem.unknownSection();
  const old = sections.find((one) => one.id === body.sectionId);
  if (body.sectionId && !old) throw campaignProblem.unknownSection();
  if (old) {
    await ctx.db.run(updateSection, [agencyId, old.id, body.code, body.title]);
    if (old.code !== body.code) await citeAnew(ctx, row.id, old.id, old.code, body.code);
  } else {
    const position = Math.max(0, ...sections.map((one) => one.position)) + 1;
    const added = [
      {
        id: ctx.newId(),
        parent_id: body.parentId,
        owner_unit_id: null,
        code: body.code,
        title: body.title,
        position,
      },
    ];
    await ctx.db.run(insertSections, [agencyId, row.id, JSON.stringify(added)]);
  }
  await ctx.db.run(bumpCampaign, [agencyId, row.id]);
  recordCampaign(ctx, row, 'campaign.planned', {
    section: [old ? `${old.code} ${old.title}` : null, `${body.code} ${body.title}`],
  });
  return row.id;
}

/** A section that got another number gives its lines other codes and citations. */
async function citeAnew(
  ctx: Ctx,
  campaignId: string,
  sectionId: string,
  was: string,
  is: string,
): Promise<void> {
  const duties = await ctx.db.rows(listDuties, [ctx.actor.agencyId, campaignId, null]);
  const own = duties.filter((duty) => duty.section_id === sectionId);
  await ctx.db.run(renumberDuties, [ctx.actor.agencyId, JSON.stringify(numbered(own, was, is))]);
}

export async function dropSection(
  ctx: Ctx,
  { params, body }: Parsed<typeof campaignApi.dropSection>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  const row = await takeCampaign(ctx, params.id, body.rev, 'discard');
  const sections = await ctx.db.rows(listSections, [agencyId, row.id, null]);
  const duties = await ctx.db.rows(listDuties, [agencyId, row.id, null]);
  const gone = sections.find((one) => one.id === body.sectionId);
  if (!gone) throw campaignProblem.unknownSection();
  const isUsed =
    duties.some((duty) => duty.section_id === gone.id) || sections.some((one) => one.parent_id === gone.id);
  if (isUsed) throw campaignProblem.sectionInUse();
  await ctx.db.run(deleteSection, [agencyId, gone.id]);
  await ctx.db.run(bumpCampaign, [agencyId, row.id]);
  recordCampaign(ctx, row, 'campaign.planned', { section: [`${gone.code} ${gone.title}`, null] });
  return row.id;
}
