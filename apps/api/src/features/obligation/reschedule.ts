import { named } from '../../platform/db/statement.ts';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { WhichOne } from './owe.ts';

const rescheduleOne = named<never>(
  'obligation.reschedule',
  `update obligation set due_at = $5, first_due_at = case when is_late or due_at < $6::timestamptz then first_due_at else $5 end,
     is_late = is_late or due_at < $6::timestamptz, rev = rev + 1
   where agency_id = $1 and subject_id = $2 and kind = $3 and period_key is not distinct from $4 and state = 'owed'`,
);

const revealOne = named<never>(
  'obligation.reveal',
  `update obligation set visible_from = $5::timestamptz, rev = rev + 1
   where agency_id = $1 and subject_id = $2 and kind = $3 and period_key is not distinct from $4 and visible_from > $5::timestamptz`,
);

type Writes = Pick<Ctx, 'db' | 'actor' | 'now'>;

/** What it is about takes place at another time, and it is due then. What was overdue already is late and stays so. */
export async function reschedule(ctx: Writes, one: WhichOne, dueAt: string): Promise<void> {
  const { subjectId, kind, periodKey } = one;
  await ctx.db.run(rescheduleOne, [ctx.actor.agencyId, subjectId, kind, periodKey ?? null, dueAt, ctx.now]);
}

/** What was to be kept from others is known from `at` on. */
export async function reveal(ctx: Writes, one: WhichOne, at: string): Promise<void> {
  const { subjectId, kind, periodKey } = one;
  await ctx.db.run(revealOne, [ctx.actor.agencyId, subjectId, kind, periodKey ?? null, at]);
}
