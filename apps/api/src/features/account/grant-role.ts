import type { Role } from '@thidua/shared/access/role';
import type { accountApi } from '@thidua/shared/account/account.api';
import { canSit } from '@thidua/shared/account/account.policy';
import { accountProblem } from '@thidua/shared/account/account.problems';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { addDays } from '@thidua/shared/kernel/day';
import type { UnitKind } from '@thidua/shared/unit/unit.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { bumpAccount, endGrant, findGrant, findSameGrant } from './account.repo.ts';
import { loadAccount, unitNamed } from './load-account.ts';
import { issueGrant } from './plant-account.ts';

interface Wanted {
  role: Role;
  unitId: string;
  startsOn?: string | undefined;
  endsOn?: string | null | undefined;
}

/** Gives a role from a day on, today unless said otherwise. The unit must be alive then and be one where such a role is held. */
export async function giveRole(ctx: Ctx, accountId: string, wanted: Wanted, field = ''): Promise<void> {
  const { role, startsOn = ctx.today, endsOn = null } = wanted;
  if (startsOn < ctx.today) throw accountProblem.dayInPast({ day: startsOn, today: ctx.today });
  if (endsOn !== null && endsOn < startsOn) throw accountProblem.daysReversed({ startsOn, endsOn });
  const unit = await unitNamed(ctx, `${field}unitId`, wanted.unitId, endsOn ?? startsOn);
  if (!canSit(role, unit.kind as UnitKind)) throw accountProblem.roleNotHere({ role });
  if (await ctx.db.maybe(findSameGrant, [accountId, unit.id, role, startsOn, endsOn]))
    throw accountProblem.roleHeld({ role });
  const { agencyId } = ctx.actor;
  await issueGrant(ctx, { agencyId, accountId, unitId: unit.id, role, startsOn, endsOn });
  ctx.record({
    event: 'role.granted',
    subject: { kind: 'account', id: accountId },
    unitId: unit.id,
    audience: 'office',
    changes: { role, unit: unit.name, startsOn, endsOn },
  });
}

export async function grantRole(
  ctx: Ctx,
  { params, body }: Parsed<typeof accountApi.grantRole>,
): Promise<string> {
  const { rev, ...wanted } = body;
  await loadAccount(ctx, 'grantRole', { id: params.id, rev });
  await giveRole(ctx, params.id, wanted);
  await ctx.db.run(bumpAccount, [params.id]);
  return params.id;
}

/** Ends a role with a last day. Yesterday means at once; one that has not begun is taken back. */
export async function endRole(
  ctx: Ctx,
  { params, body }: Parsed<typeof accountApi.endRole>,
): Promise<string> {
  await loadAccount(ctx, 'grantRole', { id: params.id, rev: body.rev });
  const grant = await ctx.db.maybe(findGrant, [params.id, params.grantId]);
  if (!grant) throw doorProblem.notFound();
  const yesterday = addDays(ctx.today, -1);
  if (grant.ends_on !== null && grant.ends_on <= yesterday) throw accountProblem.roleEnded();
  if (body.endsOn < yesterday) throw accountProblem.dayInPast({ day: body.endsOn, today: ctx.today });
  const dayBefore = addDays(grant.starts_on, -1);
  const endsOn = body.endsOn < dayBefore ? dayBefore : body.endsOn;
  await ctx.db.run(endGrant, [grant.id, endsOn]);
  await ctx.db.run(bumpAccount, [params.id]);
  ctx.record({
    event: 'role.ended',
    subject: { kind: 'account', id: params.id },
    unitId: grant.unit_id,
    audience: 'office',
    changes: { role: grant.role, unit: grant.unit_name, endsOn: [grant.ends_on, endsOn] },
  });
  return params.id;
}
