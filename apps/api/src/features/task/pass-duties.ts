import type { Ctx } from '../../platform/http/ctx.ts';
import { addDutyUnits, removeDutyUnit } from '../campaign/index.ts';
import { openTasks } from './open-tasks.ts';
import { listOfDuty } from './task-assign.repo.ts';
import { listToPass, type PassedRow } from './task-pass.repo.ts';

/** A chain of mergers is no longer than this; a circle there is none. */
const mostMergers = 8;

/**
 * What a duty of a running plan still asks of a unit that went into another, it asks of that other from the day of the merger on:
 * recurring duties from the present period, one that is owed once where it was not finished. Run again, it finds nothing to pass.
 */
export async function passDuties(ctx: Ctx): Promise<void> {
  const { agencyId } = ctx.actor;
  for (let n = 0; n < mostMergers; n += 1) {
    const rows = await ctx.db.rows(listToPass, [agencyId, ctx.today]);
    if (rows.length === 0) return;
    for (const row of rows) {
      await ctx.db.run(removeDutyUnit, [agencyId, row.duty_id, row.unit_id]);
      await ctx.db.run(addDutyUnits, [agencyId, row.duty_id, [row.successor_id]]);
    }
    for (const [campaignId, those] of Map.groupBy(rows, (row) => row.campaign_id))
      await openPassed(ctx, campaignId, those);
  }
}

/** The successor is told of what is new to it; a duty that it had already is one duty still. */
async function openPassed(ctx: Ctx, campaignId: string, rows: readonly PassedRow[]): Promise<void> {
  const made = new Set(await openTasks(ctx, campaignId));
  for (const row of rows) {
    const tasks = await ctx.db.rows(listOfDuty, [ctx.actor.agencyId, row.duty_id, [row.successor_id]]);
    for (const task of tasks) {
      if (!made.delete(task.id)) continue;
      ctx.record({
        event: 'task.assigned',
        subject: { kind: 'task', id: task.id },
        unitId: task.unit_id,
        changes: { code: row.code, dueAt: task.due_at, predecessor: row.unit_name },
      });
    }
  }
}
