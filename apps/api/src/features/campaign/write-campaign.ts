import type { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { addDays, daysBetween } from '@thidua/shared/kernel/day';
import { fold } from '@thidua/shared/kernel/text';
import type { Ctx } from '../../platform/http/ctx.ts';
import { attachFile } from '../document/index.ts';
import { type CampaignRow, insertCampaign, updateCampaign } from './campaign.repo.ts';
import { dutyFold } from './duty-fold.ts';
import { readCampaign, recordCampaign, takeCampaign } from './load-campaign.ts';
import { insertDuties, insertSections, listDuties, listSections } from './plan.repo.ts';

type Head = Omit<Parsed<typeof campaignApi.create>['body'], 'copyOf'>;

/** The columns of the head, in the order both statements take them. */
function headValues(head: Head): unknown[] {
  return [
    head.number,
    head.issuedOn,
    head.issuer,
    head.title,
    head.shortTitle,
    head.parent ? JSON.stringify(head.parent) : null,
    JSON.stringify(head.objectives),
    JSON.stringify(head.recipients),
    head.startsOn,
    head.endsOn,
    fold(`${head.number} ${head.title} ${head.shortTitle}`),
  ];
}

/** Puts a draft into the agency's register of campaigns. */
export async function draftCampaign(ctx: Ctx, head: Head): Promise<string> {
  const id = ctx.newId();
  await ctx.db.run(insertCampaign, [id, ctx.actor.agencyId, ...headValues(head)]);
  ctx.record({
    event: 'campaign.created',
    subject: { kind: 'campaign', id },
    unitId: ctx.actor.agencyId,
    audience: 'office',
    changes: { number: head.number },
  });
  return id;
}

export async function createCampaign(ctx: Ctx, { body }: Parsed<typeof campaignApi.create>): Promise<string> {
  const { copyOf, ...head } = body;
  const source = copyOf ? await readCampaign(ctx, copyOf) : null;
  const id = await draftCampaign(ctx, head);
  if (source) await copyPlan(ctx, source, id, head.startsOn);
  return id;
}

/** Sections and duties of another plan, every day moved as the start has moved. What units put beneath stays theirs. */
async function copyPlan(ctx: Ctx, source: CampaignRow, id: string, startsOn: string): Promise<void> {
  const { agencyId } = ctx.actor;
  const later = daysBetween(source.starts_on, startsOn);
  const sections = await ctx.db.rows(listSections, [agencyId, source.id, []]);
  const duties = await ctx.db.rows(listDuties, [agencyId, source.id, []]);
  const ids = new Map(sections.map((section) => [section.id, ctx.newId()]));
  await ctx.db.run(insertSections, [
    agencyId,
    id,
    JSON.stringify(
      sections.map((section) => ({
        ...section,
        id: ids.get(section.id),
        parent_id: section.parent_id && ids.get(section.parent_id),
      })),
    ),
  ]);
  const copies = duties.map((duty) => ({
    ...duty,
    id: ctx.newId(),
    section_id: ids.get(duty.section_id),
    starts_on: addDays(duty.starts_on, later),
    due_on: duty.due_on && addDays(duty.due_on, later),
    folded: dutyFold(duty),
  }));
  await ctx.db.run(insertDuties, [agencyId, id, JSON.stringify(copies)]);
}

/** What was and what is, field by field, of the fields that differ. */
function changesOf(before: Head, after: Head): Record<string, unknown> {
  const pairs = (Object.keys(after) as (keyof Head)[])
    .map((key) => [key, [before[key], after[key]]] as const)
    .filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is));
  return Object.fromEntries(pairs);
}

export async function editCampaign(
  ctx: Ctx,
  { params, body }: Parsed<typeof campaignApi.edit>,
): Promise<string> {
  const { rev, fileId, ...given } = body;
  const row = await takeCampaign(ctx, params.id, rev, 'edit');
  const before = headOf(row);
  const after = { ...before, ...given };
  if (fileId && fileId !== row.file?.id) await attachFile(ctx, fileId, { kind: 'campaign', id: row.id });
  const kept = fileId === undefined ? (row.file?.id ?? null) : fileId;
  await ctx.db.run(updateCampaign, [ctx.actor.agencyId, row.id, ...headValues(after), kept]);
  const changes = changesOf(before, after);
  recordCampaign(
    ctx,
    row,
    'campaign.edited',
    kept === (row.file?.id ?? null) ? changes : { ...changes, file: [row.file?.id ?? null, kept] },
  );
  return row.id;
}

function headOf(row: CampaignRow): Head {
  return {
    number: row.number,
    issuedOn: row.issued_on,
    issuer: row.issuer,
    title: row.title,
    shortTitle: row.short_title,
    parent: row.parent,
    objectives: row.objectives,
    recipients: row.recipients,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  };
}
