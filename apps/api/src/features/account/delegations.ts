import { accountProblem } from '@thidua/shared/account/account.problems';
import type { delegationApi } from '@thidua/shared/account/delegation.api';
import { type Delegation, isLent, longestDelegation } from '@thidua/shared/account/delegation.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { addDays, daysBetween } from '@thidua/shared/kernel/day';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { invalid } from '../../platform/http/parse.ts';
import {
  type DelegationDb,
  findColleague,
  findDelegation,
  findOverlap,
  type GrantDb,
  insertDelegation,
  listColleagues,
  listDelegations,
  lockDelegation,
  ownGrants,
  revokeOneDelegation,
} from './delegation.repo.ts';
import { patternOf } from './list-accounts.ts';

const shownDays = 730;

function viewOf(row: DelegationDb, today: string): Delegation {
  const { starts_on: startsOn, ends_on: endsOn, revoked_at: revokedAt, ...rest } = row;
  const standing = revokedAt ? 'revoked' : endsOn < today ? 'over' : startsOn > today ? 'coming' : 'inForce';
  return { ...rest, startsOn, endsOn, standing };
}

export async function readDelegations(ctx: ReadCtx): Promise<Answer<typeof delegationApi.delegations>> {
  const me = ctx.actor.accountId;
  const rows = await ctx.db.rows(listDelegations, [me, addDays(ctx.today, -shownDays)]);
  const all = rows.map((row) => viewOf(row, ctx.today));
  const grants = await ctx.db.rows(ownGrants, [me, ctx.today]);
  return {
    given: all.filter((one) => one.from.id === me),
    received: all.filter((one) => one.to.id === me),
    lendable: grants
      .filter((grant) => isLent(grant.role))
      .map(({ id, role, unit }) => ({ grantId: id, role, unit })),
  };
}

export async function readColleagues(
  ctx: ReadCtx,
  { query }: Parsed<typeof delegationApi.colleagues>,
): Promise<Answer<typeof delegationApi.colleagues>> {
  const grant = await ownGrant(ctx, query.grantId);
  const pattern = query.text ? patternOf(query.text) : null;
  const found = [ctx.actor.agencyId, grant.path, pattern, ctx.actor.accountId];
  return { items: await ctx.db.rows(listColleagues, found) };
}

async function ownGrant(ctx: ReadCtx, grantId: string): Promise<GrantDb> {
  const grants = await ctx.db.rows(ownGrants, [ctx.actor.accountId, ctx.today]);
  const grant = grants.find((one) => one.id === grantId);
  if (!grant) throw doorProblem.notFound();
  return grant;
}

export async function delegate(ctx: Ctx, { body }: Parsed<typeof delegationApi.delegate>): Promise<string> {
  const { startsOn, endsOn, toAccountId } = body;
  const { accountId, agencyId } = ctx.actor;
  if (ctx.actor.onBehalfOf) throw accountProblem.actingForAnother();
  const grant = await ownGrant(ctx, body.grantId);
  if (!isLent(grant.role)) throw accountProblem.roleNotLent({ role: grant.role });
  if (startsOn < ctx.today) throw accountProblem.dayInPast({ day: startsOn, today: ctx.today });
  if (endsOn < startsOn) throw accountProblem.daysReversed({ startsOn, endsOn });
  const days = daysBetween(startsOn, endsOn) + 1;
  if (days > longestDelegation) throw accountProblem.delegationTooLong({ days, most: longestDelegation });
  const colleague = await ctx.db.maybe(findColleague, [agencyId, grant.path, toAccountId]);
  if (!colleague || toAccountId === accountId)
    throw invalid([{ path: 'body.toAccountId', code: 'invalid_value' }]);
  const overlap = await ctx.db.maybe(findOverlap, [grant.id, toAccountId, startsOn, endsOn]);
  if (overlap) throw accountProblem.alreadyLent({ endsOn: overlap.ends_on });
  const id = ctx.newId();
  const lent = [accountId, toAccountId, grant.id, startsOn, endsOn, body.reason];
  await ctx.db.run(insertDelegation, [id, agencyId, ...lent]);
  ctx.record({
    event: 'delegation.given',
    subject: { kind: 'delegation', id },
    unitId: grant.unit_id,
    audience: 'office',
    changes: { to: toAccountId, role: grant.role, startsOn, endsOn },
    reason: body.reason || null,
  });
  return id;
}

/** Whoever gave takes back, whoever was given gives back; a session that acts by it is its own holder's again at once. */
export async function revokeDelegation(
  ctx: Ctx,
  { params: { id }, body }: Parsed<typeof delegationApi.revokeDelegation>,
): Promise<string> {
  const me = ctx.actor.accountId;
  if (!(await ctx.db.maybe(lockDelegation, [id, me]))) throw doorProblem.notFound();
  const row = await ctx.db.one(findDelegation, [id, me]);
  if (row.rev !== body.rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  if (row.revoked_at || row.ends_on < ctx.today) throw accountProblem.delegationOver();
  await ctx.db.run(revokeOneDelegation, [id, ctx.now]);
  const subject = { kind: 'delegation', id };
  ctx.record({ event: 'delegation.revoked', subject, unitId: row.unit.id, audience: 'office' });
  return id;
}

export async function showDelegation(ctx: ReadCtx, id: string): Promise<Delegation> {
  return viewOf(await ctx.db.one(findDelegation, [id, ctx.actor.accountId]), ctx.today);
}
