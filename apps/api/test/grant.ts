import type { Role } from '@thidua/shared/access/role';
import { unnamed } from '../src/platform/db/statement.ts';
import type { CastUnit, Player } from './cast.ts';
import type { World } from './world.ts';

const insertGrant = unnamed<never>(
  'insert into role_grant (id, agency_id, account_id, unit_id, role, starts_on) values ($1, $2, $3, $4, $5, $6)',
);

/** One of the cast holds one more role, where a story needs somebody with two. */
export function giveRole(
  w: World,
  player: Player,
  role: Role,
  unit: CastUnit | { id: string },
): Promise<void> {
  return w.inside(player, async (ctx) => {
    const values = [
      ctx.newId(),
      ctx.actor.agencyId,
      w.accounts[player],
      (typeof unit === 'string' ? w.units[unit] : unit).id,
      role,
      '2021-01-01',
    ];
    await ctx.db.run(insertGrant, values);
  });
}
