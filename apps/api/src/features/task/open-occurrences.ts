import { decree09Cutoffs, spanOf } from '@thidua/shared/kernel/period';
import { comparePeriodKeys, periodKindOf, type TilingKind } from '@thidua/shared/kernel/period-key';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { type Owed, owe } from '../obligation/index.ts';
import { closeTasksOfEnded } from './close-tasks.ts';
import { callingOf, occurrencesOf, officeOf, owedFor } from './open-tasks.ts';
import { listRecurring, type RecurringRow, turnTasks } from './task-open.repo.ts';

/** The first day of the occurrence the row tells of, so that what was missed since is made up for. */
function sinceOf(row: RecurringRow): string {
  if (!row.period_key) return row.starts_on;
  const kind = periodKindOf(row.period_key) as TilingKind;
  return spanOf(row.period_key, decree09Cutoffs[kind]).firstDay;
}

/**
 * Opens the occurrences of recurring tasks: from the one a task tells of to the one after the present, and turns the task to the
 * present one. An earlier occurrence stays as it ended, owed where it was not done. Run twice, it does nothing the second time.
 */
export async function openOccurrences(ctx: Ctx): Promise<void> {
  await closeTasksOfEnded(ctx);
  const rows = await ctx.db.rows(listRecurring, [ctx.actor.agencyId, ctx.today]);
  if (rows.length === 0) return;
  const calling = await callingOf(ctx, null);
  const officeId = await officeOf(ctx);
  const owed: Owed[] = [];
  const turned: { id: string; period_key: string; campaign_id: string }[] = [];
  for (const row of rows) {
    const taskId = row.task_id as string;
    const since = sinceOf(row);
    const occurrences = occurrencesOf(row, { ...calling, endsOn: row.ends_on }, since);
    owed.push(...owedFor(row, occurrences, { taskId, campaignId: row.campaign_id, officeId }));
    const current = occurrences.findLast((one) => one.firstDay <= ctx.today);
    if (current && isLater(current.key, row.period_key))
      turned.push({ id: taskId, period_key: current.key, campaign_id: row.campaign_id });
  }
  await owe(ctx, owed);
  if (turned.length === 0) return;
  await ctx.db.run(turnTasks, [ctx.actor.agencyId, JSON.stringify(turned)]);
  for (const [campaignId, tasks] of Map.groupBy(turned, (one) => one.campaign_id))
    ctx.record({
      event: 'task.opened',
      subject: { kind: 'campaign', id: campaignId },
      audience: 'system',
      changes: { tasks: tasks.length },
    });
}

/** Where the agency has changed what "thường xuyên" means, the new kind of period takes over from the present day. */
function isLater(key: string, than: string | null): boolean {
  if (than === null) return true;
  if (periodKindOf(key) !== periodKindOf(than)) return true;
  return comparePeriodKeys(key, than) > 0;
}

export const taskJobs: readonly Job[] = [
  { name: 'task.openOccurrences', cron: '5 0 * * *', run: openOccurrences },
];
