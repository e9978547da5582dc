import { allows } from '@thidua/shared/access/actor';
import type { Permission } from '@thidua/shared/access/rights';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { lockChosen, type OwedRow } from './change-due.repo.ts';

/**
 * The chosen obligations, locked. One that is not this actor's to touch makes the whole choice not found,
 * as if it did not exist.
 */
export async function chooseDuties(
  ctx: Ctx,
  permission: Permission,
  ids: readonly string[],
): Promise<OwedRow[]> {
  const { agencyId } = ctx.actor;
  const chosen = await ctx.db.rows(lockChosen, [agencyId, ids, ctx.now]);
  const reachable = chosen.every((row) =>
    allows(ctx.actor, permission, { agencyId, unitId: row.about_unit_id }),
  );
  if (chosen.length < new Set(ids).size || !reachable) throw doorProblem.notFound();
  return chosen;
}

/** Of the chosen those that are still owed: one that has been settled meanwhile is merely skipped. */
export async function chooseOwed(
  ctx: Ctx,
  permission: Permission,
  ids: readonly string[],
): Promise<OwedRow[]> {
  const chosen = await chooseDuties(ctx, permission, ids);
  return chosen.filter((row) => row.state === 'owed');
}
