import type { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { campaignProblem } from '@thidua/shared/campaign/campaign.problems';
import { citationOf, dutyCode } from '@thidua/shared/campaign/citation';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx } from '../../platform/http/ctx.ts';
import { invalid } from '../../platform/http/parse.ts';
import { bumpCampaign, type CampaignRow } from './campaign.repo.ts';
import { dutyFold } from './duty-fold.ts';
import { checkUnits } from './known-units.ts';
import { recordCampaign, takeCampaign } from './load-campaign.ts';
import { numbered } from './number-duties.ts';
import {
  type DutyRow,
  deleteDuty,
  insertDuties,
  listDuties,
  listSections,
  renumberDuties,
  updateDuty,
} from './plan.repo.ts';

type Added = Parsed<typeof campaignApi.addDuty>['body'];

export async function addDuty(
  ctx: Ctx,
  { params, body }: Parsed<typeof campaignApi.addDuty>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  const row = await takeCampaign(ctx, params.id, body.rev, 'extendPlan');
  await checkUnits(ctx, body.unitIds);
  if (row.state === 'running' && body.unitIds.length === 0)
    throw campaignProblem.notReady({ codes: [body.title] });
  const sections = await ctx.db.rows(listSections, [agencyId, row.id, null]);
  const section = sections.find((one) => one.id === body.sectionId && !one.owner_unit_id);
  if (!section) throw campaignProblem.unknownSection();
  const duties = await ctx.db.rows(listDuties, [agencyId, row.id, null]);
  const before = duties.filter((duty) => duty.section_id === section.id).length;
  const made = newDuty(ctx, row, section.code, before + 1, body);
  await ctx.db.run(insertDuties, [agencyId, row.id, JSON.stringify([made])]);
  await ctx.db.run(bumpCampaign, [agencyId, row.id]);
  recordCampaign(ctx, row, 'campaign.planned', {
    duty: [null, `${made.code} ${made.title}`],
    dutyId: made.id,
  });
  return row.id;
}

function newDuty(ctx: Ctx, row: CampaignRow, section: string, place: number, body: Added) {
  const code = dutyCode(section, place);
  const startsOn = body.startsOn ?? row.starts_on;
  if (body.dueOn && body.dueOn < startsOn) throw invalid([{ path: 'body.dueOn', code: 'dueBeforeStart' }]);
  const duty = {
    id: ctx.newId(),
    section_id: body.sectionId,
    owner_unit_id: null,
    code,
    citation: body.citation ?? citationOf(section, place),
    position: place,
    title: body.title,
    short_title: body.shortTitle,
    text: body.text,
    recurrence: body.recurrence,
    starts_on: startsOn,
    due_on: body.dueOn,
    unit_ids: body.unitIds,
  };
  return { ...duty, folded: dutyFold(duty) };
}

/** What stays as it is once the campaign runs: days move by extension, units by assignment. */
const frozen = ['recurrence', 'startsOn', 'dueOn', 'unitIds'] as const;

export async function editDuty(
  ctx: Ctx,
  { params, body }: Parsed<typeof campaignApi.editDuty>,
): Promise<string> {
  const { rev, dutyId, ...given } = body;
  const row = await takeCampaign(ctx, params.id, rev, 'edit');
  const duties = await ctx.db.rows(listDuties, [ctx.actor.agencyId, row.id, []]);
  const old = duties.find((duty) => duty.id === dutyId);
  if (!old) throw campaignProblem.unknownDuty();
  if (row.state !== 'draft' && frozen.some((field) => given[field] !== undefined))
    throw campaignProblem.wrongState({ state: row.state, action: 'edit' });
  if (given.unitIds) await checkUnits(ctx, given.unitIds);
  const duty = merged(old, given);
  if ((duty.recurrence === 'once') !== (duty.due_on !== null))
    throw invalid([{ path: 'body.dueOn', code: 'dueNeeded' }]);
  if (duty.due_on && duty.due_on < duty.starts_on)
    throw invalid([{ path: 'body.dueOn', code: 'dueBeforeStart' }]);
  await saveDuty(ctx, duty);
  await ctx.db.run(bumpCampaign, [ctx.actor.agencyId, row.id]);
  recordCampaign(ctx, row, 'campaign.planned', { code: duty.code, dutyId, ...changesOf(old, duty) });
  return row.id;
}

type Given = Omit<Parsed<typeof campaignApi.editDuty>['body'], 'rev' | 'dutyId'>;

function merged(old: DutyRow, given: Given): DutyRow {
  return {
    ...old,
    title: given.title ?? old.title,
    short_title: given.shortTitle ?? old.short_title,
    text: given.text ?? old.text,
    citation: given.citation ?? old.citation,
    recurrence: given.recurrence ?? old.recurrence,
    starts_on: given.startsOn ?? old.starts_on,
    due_on: given.dueOn === undefined ? old.due_on : given.dueOn,
    unit_ids: given.unitIds ?? old.unit_ids,
  };
}

function saveDuty(ctx: Ctx, duty: DutyRow): Promise<number> {
  return ctx.db.run(updateDuty, [
    ctx.actor.agencyId,
    duty.id,
    duty.citation,
    duty.title,
    duty.short_title,
    duty.text,
    duty.recurrence,
    duty.starts_on,
    duty.due_on,
    duty.unit_ids,
    dutyFold(duty),
  ]);
}

function changesOf(old: DutyRow, duty: DutyRow): Record<string, unknown> {
  const pairs = (Object.keys(duty) as (keyof DutyRow)[])
    .map((key) => [key, [old[key], duty[key]]] as const)
    .filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is));
  return Object.fromEntries(pairs);
}

export async function dropDuty(
  ctx: Ctx,
  { params, body }: Parsed<typeof campaignApi.dropDuty>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  const row = await takeCampaign(ctx, params.id, body.rev, 'discard');
  const duties = await ctx.db.rows(listDuties, [agencyId, row.id, []]);
  const gone = duties.find((duty) => duty.id === body.dutyId);
  if (!gone) throw campaignProblem.unknownDuty();
  const sections = await ctx.db.rows(listSections, [agencyId, row.id, []]);
  const code = sections.find((one) => one.id === gone.section_id)?.code ?? '';
  await ctx.db.run(deleteDuty, [agencyId, gone.id]);
  const left = duties.filter((duty) => duty.section_id === gone.section_id && duty.id !== gone.id);
  await ctx.db.run(renumberDuties, [agencyId, JSON.stringify(numbered(left, code, code))]);
  await ctx.db.run(bumpCampaign, [agencyId, row.id]);
  recordCampaign(ctx, row, 'campaign.planned', { duty: [`${gone.code} ${gone.title}`, null] });
  return row.id;
}
