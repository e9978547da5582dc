import type { Parsed } from '@thidua/shared/contract/endpoint';
import { compareInstants } from '@thidua/shared/kernel/instant';
import type { obligationApi } from '@thidua/shared/obligation/obligation.api';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { OwedRow } from './change-due.repo.ts';
import { recordEach } from './change-obligations.ts';
import { chooseDuties } from './choose-owed.ts';
import { listLastExtensions, moveDueBack, oweDependent, oweExempt } from './restore-due.repo.ts';

/** Takes back what was granted last. What was done meanwhile, and what nothing was granted for, is skipped. */
export async function restoreDue(
  ctx: Ctx,
  { body }: Parsed<(typeof obligationApi)['restore']>,
): Promise<string> {
  const rows = await chooseDuties(ctx, 'obligation.extend', body.ids);
  const exempt = rows.filter(({ state }) => state === 'exempt');
  const { agencyId, accountId } = ctx.actor;
  const ids = exempt.map(({ id }) => id);
  await ctx.db.run(oweExempt, [agencyId, ids]);
  await ctx.db.run(oweDependent, [agencyId, ids]);
  const extended = await withEarlierDue(ctx, rows);
  const moved = extended.map(({ id, due_at, earlier }) => ({ id: ctx.newId(), of: id, due_at, earlier }));
  await ctx.db.run(moveDueBack, [agencyId, JSON.stringify(moved), accountId, ctx.now]);
  for (const row of exempt) recordEach(ctx, [row], 'obligation.restored', { newDueAt: row.due_at }, '');
  for (const row of extended) recordEach(ctx, [row], 'obligation.restored', { newDueAt: row.earlier }, '');
  return ctx.actId;
}

/** The owed ones whose due time is that of their last extension, with the time before it. */
async function withEarlierDue(
  ctx: Ctx,
  rows: readonly OwedRow[],
): Promise<(OwedRow & { earlier: string })[]> {
  const owed = rows.filter(({ state }) => state === 'owed');
  const last = await ctx.db.rows(listLastExtensions, [ctx.actor.agencyId, owed.map(({ id }) => id)]);
  return owed.flatMap((row) => {
    const one = last.find(({ obligation_id }) => obligation_id === row.id);
    const isItsDue = one && compareInstants(one.new_due_at, row.due_at) === 0;
    const isLater = one && compareInstants(one.new_due_at, one.old_due_at) > 0;
    return isItsDue && isLater ? [{ ...row, earlier: one.old_due_at }] : [];
  });
}
