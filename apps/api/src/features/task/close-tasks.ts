import type { Ctx } from '../../platform/http/ctx.ts';
import { cancelAllOwed } from '../obligation/index.ts';
import { passDuties } from './pass-duties.ts';
import { cancelOpen, listOfEnded, listOpenIds } from './task-open.repo.ts';

/** A closed campaign expects nothing more of anybody; what waits for the office to verify may still be verified. */
export async function closeTasks(ctx: Ctx, campaignId: string): Promise<void> {
  const { agencyId } = ctx.actor;
  await expectNoMore(ctx, await ctx.db.rows(listOpenIds, [agencyId, campaignId]));
}

/**
 * A unit that is no more owes nothing. What it did stays told under its name; what it was still to do is given to the unit it went
 * into, and is over where there is none.
 */
export async function closeTasksOfEnded(ctx: Ctx): Promise<void> {
  const { agencyId } = ctx.actor;
  const rows = await ctx.db.rows(listOfEnded, [agencyId, ctx.today]);
  await passDuties(ctx);
  if (rows.length === 0) return;
  await expectNoMore(ctx, rows);
  for (const { id, unit_id: unitId, successor } of rows)
    ctx.record({
      event: 'task.cancelled',
      subject: { kind: 'task', id },
      unitId,
      changes: { successor },
    });
}

async function expectNoMore(ctx: Ctx, rows: readonly { id: string }[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await cancelAllOwed(ctx, 'task', ids);
  await ctx.db.run(cancelOpen, [ctx.actor.agencyId, ids]);
}
