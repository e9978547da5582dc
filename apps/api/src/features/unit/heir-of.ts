import type { ReadCtx } from '../../platform/http/ctx.ts';
import { findHeir } from './unit-heir.repo.ts';

/** Who answers today for what a unit was asked: the unit itself, or the one it went into in the end. */
export async function heirOf(ctx: ReadCtx, unitId: string): Promise<string> {
  const { heir_id: heirId } = await ctx.db.one(findHeir, [ctx.actor.agencyId, unitId, ctx.today]);
  return heirId;
}
