import { holds } from '@thidua/shared/access/actor';
import { permissions } from '@thidua/shared/access/rights';
import type { Me } from '@thidua/shared/account/session.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { findMe } from './me.repo.ts';

/** Who asks, in one statement beside what the door knows already. */
export async function readMe(ctx: ReadCtx): Promise<Me> {
  const { actor } = ctx;
  const unitIds = [...new Set(actor.grants.map((grant) => grant.unitId))];
  const row = await ctx.db.one(findMe, [actor.accountId, ctx.today, unitIds, ctx.sessionId]);
  const units = new Map(row.role_units.map((unit) => [unit.id, unit]));
  const { locale, ...preferences } = row.preferences;
  return {
    account: {
      id: row.id,
      username: row.username,
      name: row.name,
      post: row.post,
      email: row.email,
      phone: row.phone,
    },
    unit: row.unit,
    agency: row.agency,
    roles: actor.grants.flatMap((grant) => {
      const unit = units.get(grant.unitId);
      return unit ? [{ ...grant, unit }] : [];
    }),
    permissions: permissions.filter((permission) => holds(actor, permission)),
    actingFor: actor.onBehalfOf ? { ...actor.onBehalfOf, delegationId: row.delegation_id } : null,
    standIns: row.stand_ins,
    mustChangePassword: row.must_change_password,
    locale: locale ?? null,
    preferences: { ...preferences, ...(locale ? { locale } : {}) },
    isDemo: ctx.mode === 'demo',
    now: ctx.now,
    today: ctx.today,
    timeZone: 'Asia/Ho_Chi_Minh',
  };
}
