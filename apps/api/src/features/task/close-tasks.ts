import type { Ctx } from '../../platform/http/ctx.ts';
import { cancelAllOwed } from '../obligation/index.ts';
import { cancelOpen, listOpenIds } from './task-open.repo.ts';

/** A closed campaign expects nothing more of anybody; what waits for the office to verify may still be verified. */
export async function closeTasks(ctx: Ctx, campaignId: string): Promise<void> {
  const { agencyId } = ctx.actor;
  const ids = (await ctx.db.rows(listOpenIds, [agencyId, campaignId])).map((row) => row.id);
  await cancelAllOwed(ctx, 'task', ids);
  await ctx.db.run(cancelOpen, [agencyId, campaignId]);
}
