import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { taskApi } from '@thidua/shared/task/task.api';
import { taskProblem } from '@thidua/shared/task/task.problems';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { addDutyUnits, checkUnits, findCampaign, findDuty, removeDutyUnit } from '../campaign/index.ts';
import { cancelAllOwed } from '../obligation/index.ts';
import { recordTask } from './move-task.ts';
import { openTasks } from './open-tasks.ts';
import { takeTask } from './take-task.ts';
import { moveTask } from './task.repo.ts';
import { listOfDuty } from './task-assign.repo.ts';
import { listPlanned } from './task-open.repo.ts';

/** Gives a duty to further units; what they owe begins with the present period, or with the day of the plan. */
export async function assign(ctx: Ctx, { body }: Parsed<typeof taskApi.assign>): Promise<string> {
  const { agencyId } = ctx.actor;
  const duty = await ctx.db.maybe(findDuty, [agencyId, body.dutyId]);
  const isMine = allows(ctx.actor, 'task.assign', { agencyId, unitId: null });
  if (!duty || duty.owner_unit_id || !isMine) throw doorProblem.notFound();
  const campaign = await ctx.db.one(findCampaign, [agencyId, duty.campaign_id]);
  if (campaign.state !== 'running') throw taskProblem.notRunning({ state: campaign.state });
  await checkUnits(ctx, body.unitIds);
  const planned = await ctx.db.rows(listPlanned, [agencyId, duty.campaign_id, ctx.today]);
  const has = new Set(planned.filter((row) => row.duty_id === duty.id).map((row) => row.unit_id));
  const added = [...new Set(body.unitIds)].filter((unitId) => !has.has(unitId));
  if (added.length === 0) throw taskProblem.alreadyAssigned();
  await ctx.db.run(addDutyUnits, [agencyId, duty.id, added]);
  await openTasks(ctx, duty.campaign_id);
  const made = await ctx.db.rows(listOfDuty, [agencyId, duty.id, added]);
  for (const task of made)
    ctx.record({
      event: 'task.assigned',
      subject: { kind: 'task', id: task.id },
      unitId: task.unit_id,
      changes: { code: duty.code, dueAt: task.due_at },
    });
  return duty.id;
}

export async function showAssigned(
  ctx: ReadCtx,
  dutyId: string,
  { body }: Parsed<typeof taskApi.assign>,
): Promise<Answer<typeof taskApi.assign>> {
  const tasks = await ctx.db.rows(listOfDuty, [ctx.actor.agencyId, dutyId, body.unitIds]);
  return { dutyId, taskIds: tasks.map((task) => task.id) };
}

/** The task is taken from the unit; what it finished before stays told. */
export async function cancelTask(ctx: Ctx, { params, body }: Parsed<typeof taskApi.cancel>): Promise<string> {
  const taken = await takeTask(ctx, params.id, body, 'cancel');
  const { row, occurrence } = taken;
  const { agencyId, accountId } = ctx.actor;
  const progress = occurrence.progress ?? 0;
  const values = [agencyId, row.id, 'cancelled', progress, row.due_at, null, 0, ctx.now, accountId, null];
  await ctx.db.run(moveTask, values);
  await ctx.db.run(removeDutyUnit, [agencyId, row.duty_id, row.unit_id]);
  await cancelAllOwed(ctx, 'task', [row.id]);
  await cancelAllOwed(ctx, 'task.verify', [row.id]);
  recordTask(ctx, taken, 'task.cancelled', {}, body.reason);
  return params.id;
}
