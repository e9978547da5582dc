import { hears } from '@thidua/shared/access/hears';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Happened, Task } from '@thidua/shared/task/task.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { campaignLine, findCampaign, findDuty } from '../campaign/index.ts';
import { isReadable } from './take-task.ts';
import { findTask } from './task.repo.ts';
import { entryView, occurrenceView, taskLine } from './task.view.ts';
import { type HappenedRow, listEntries, listHappened, listOccurrences } from './task-page.repo.ts';
import { findSectionRef } from './task-section.repo.ts';

/** How much of a long-lived task one page tells. */
const shown = { occurrences: 60, entries: 200, happened: 200 };

export async function showTask(ctx: ReadCtx, id: string): Promise<Task> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.maybe(findTask, [agencyId, id]);
  if (!row || !isReadable(ctx, row)) throw doorProblem.notFound();
  const duty = await ctx.db.one(findDuty, [agencyId, row.duty_id]);
  const section = await ctx.db.one(findSectionRef, [agencyId, row.section_id]);
  const campaign = await ctx.db.one(findCampaign, [agencyId, row.campaign_id]);
  const occurrences = await ctx.db.rows(listOccurrences, [agencyId, id, ctx.now, shown.occurrences]);
  const entries = await ctx.db.rows(listEntries, [agencyId, id, shown.entries]);
  const happened = await ctx.db.rows(listHappened, [agencyId, id, campaign.id, shown.happened]);
  const line = taskLine(row, ctx.now);
  return {
    ...line,
    duty: {
      ...line.duty,
      position: duty.position,
      text: duty.text,
      startsOn: duty.starts_on,
      dueOn: duty.due_on,
    },
    section,
    campaign: campaignLine(campaign),
    occurrences: occurrences.map((one) => occurrenceView(ctx, row, one)),
    entries: entries.map(entryView),
    timeline: happened.filter((one) => isHeard(ctx, one)).map(happenedView),
    asOf: ctx.now,
  };
}

const isHeard = (ctx: ReadCtx, row: HappenedRow): boolean =>
  hears(
    ctx.actor,
    {
      agencyId: row.agency_id,
      unitId: row.unit_id,
      accountId: row.account_id,
      audience: row.audience,
      visibleFrom: row.visible_from,
    },
    ctx.now,
  );

const happenedView = (row: HappenedRow): Happened => ({
  id: row.id,
  event: row.event,
  at: row.at,
  by: row.by_name,
  onBehalfOf: row.for_name,
  reason: row.reason,
  entryId: row.entry_id,
  periodKey: row.period_key,
  newDueAt: row.new_due_at,
});
