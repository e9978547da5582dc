import type { ObligationKind, ObligationStage } from '@thidua/shared/obligation/obligation.model';
import { named } from '../../platform/db/statement.ts';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { WhichOne } from './owe.ts';

/** What was in time and is taken back may come late after all, so the first time it was done is forgotten; what was late stays late. */
const takeBackOne = named<never>(
  'obligation.takeBack',
  `update obligation set state = 'owed', stage = $5, done_at = null, first_done_at = null, rev = rev + 1
   where agency_id = $1 and subject_id = $2 and kind = $3 and period_key is not distinct from $4 and state = 'done'`,
);

const cancelOwed = named<never>(
  'obligation.cancelOwed',
  `update obligation set state = 'cancelled', done_at = null, rev = rev + 1
   where agency_id = $1 and subject_id = any($2::uuid[]) and kind = $3 and state = 'owed'`,
);

type Writes = Pick<Ctx, 'db' | 'actor'>;

/** The debtor takes back what nobody has accepted: owed as before, until the same due time, and not counted as a return. */
export async function takeBack(ctx: Writes, one: WhichOne, stage: ObligationStage): Promise<void> {
  const { subjectId, kind, periodKey } = one;
  await ctx.db.run(takeBackOne, [ctx.actor.agencyId, subjectId, kind, periodKey ?? null, stage]);
}

/** Nothing of this kind is expected of these records any more; what was done stays done. */
export async function cancelAllOwed(
  ctx: Writes,
  kind: ObligationKind,
  subjectIds: readonly string[],
): Promise<void> {
  await ctx.db.run(cancelOwed, [ctx.actor.agencyId, subjectIds, kind]);
}
