import { allows } from '@thidua/shared/access/actor';
import type { Account, RoleHeld } from '@thidua/shared/account/account.model';
import { judgeAccountAll } from '@thidua/shared/account/account.policy';
import { sessionLife } from '@thidua/shared/account/session.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { instantOf, millisOf } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { findAccount, type RoleDb, rolesOf } from './account.repo.ts';
import { issuedIn } from './issued-password.ts';

export async function readAccount(ctx: ReadCtx, id: string): Promise<Account> {
  const idleSince = instantOf(millisOf(ctx.now) - sessionLife.idleHours * 3_600_000);
  const row = await ctx.db.maybe(findAccount, [ctx.actor.agencyId, id, ctx.now, idleSince]);
  const place = row && { agencyId: row.agency_id, unitId: row.unit_id };
  if (!place || !allows(ctx.actor, 'account.read', place)) throw doorProblem.notFound();
  const roles = await ctx.db.rows(rolesOf, [id]);
  return {
    id,
    username: row.username,
    name: row.name,
    post: row.post,
    email: row.email,
    phone: row.phone,
    unit: { id: row.unit_id, name: row.unit_name, shortName: row.unit_short_name },
    roles: roles.map((role) => roleView(role, ctx.today)),
    mustChangePassword: row.must_change_password,
    disabledAt: row.disabled_at,
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at,
    openSessions: row.open_sessions,
    rev: row.rev,
    actions: judgeAccountAll(ctx.actor, { id, ...place, disabledAt: row.disabled_at }),
    issuedPassword: issuedIn(ctx, id),
  };
}

function roleView(row: RoleDb, today: string): RoleHeld {
  const isOver = row.ends_on !== null && row.ends_on < today;
  return {
    id: row.id,
    role: row.role,
    unit: { id: row.unit_id, name: row.unit_name, shortName: row.unit_short_name },
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    standing: isOver ? 'ended' : row.starts_on > today ? 'coming' : 'inForce',
  };
}
