import type { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { DoorstepCtx } from '../../platform/http/ctx.ts';
import { findAccountActor, findStandInActor } from './actor.repo.ts';
import { actorOfRow } from './actor.ts';
import { readMe } from './me.ts';
import { setActing } from './session.repo.ts';

/** Switches this session over: from its next request on the lent role is all it has, and both names enter the journal. */
export async function actFor(
  ctx: DoorstepCtx,
  { body: { delegationId } }: Parsed<typeof sessionApi.actFor>,
): Promise<Me> {
  const { session, actor } = ctx;
  if (!session) throw doorProblem.signInNeeded();
  const row = delegationId
    ? await ctx.db.maybe(findStandInActor, [actor.accountId, ctx.today, delegationId])
    : await ctx.db.maybe(findAccountActor, [actor.accountId, ctx.today]);
  if (!row) throw doorProblem.notFound();
  await ctx.db.run(setActing, [session.id, delegationId]);
  const laidDown = actor.onBehalfOf;
  await ctx.enter(actorOfRow(row), session.id);
  if (delegationId || laidDown) {
    ctx.record({
      event: delegationId ? 'delegation.taken' : 'delegation.laidDown',
      subject: { kind: 'account', id: row.for_account_id ?? laidDown?.accountId ?? actor.accountId },
      audience: 'office',
    });
  }
  return readMe(ctx);
}
