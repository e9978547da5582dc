import type { Ctx } from '../../platform/http/ctx.ts';
import { cancelAllOwed } from '../obligation/index.ts';
import { cancelOpen, listOfEnded, listOpenIds } from './task-open.repo.ts';

/** A closed campaign expects nothing more of anybody; what waits for the office to verify may still be verified. */
export async function closeTasks(ctx: Ctx, campaignId: string): Promise<void> {
  const { agencyId } = ctx.actor;
  await expectNoMore(ctx, await ctx.db.rows(listOpenIds, [agencyId, campaignId]));
}

/** A unit that is no more owes nothing: what it was to do, its successor is given anew where it is still to be done. */
export async function closeTasksOfEnded(ctx: Ctx): Promise<void> {
  const rows = await ctx.db.rows(listOfEnded, [ctx.actor.agencyId, ctx.today]);
  if (rows.length > 0) await expectNoMore(ctx, rows);
}

async function expectNoMore(ctx: Ctx, rows: readonly { id: string }[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await cancelAllOwed(ctx, 'task', ids);
  await ctx.db.run(cancelOpen, [ctx.actor.agencyId, ids]);
}
