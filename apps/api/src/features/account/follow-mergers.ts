import type { Ctx } from '../../platform/http/ctx.ts';
import type { WithinReaction } from '../../platform/journal/reaction.ts';
import { endGrantsIn, findSameGrant, followMergers, peopleOf } from './account.repo.ts';
import { issueGrant } from './plant-account.ts';

/**
 * A unit ends: every role held in it ends the day before. Merged into another, its people are staff there from that day; who leads
 * and who prepares there is for the administrator to say, for two heads do not become the heads of one unit by themselves.
 */
export const endRolesOfUnit: WithinReaction = {
  name: 'account.endRolesOfUnit',
  on: ['unit.ended', 'unit.merged'],
  run: async (ctx, act) => {
    const { from, successorId } = act.changes as { from: string; successorId: string | null };
    const ended = await ctx.db.rows(endGrantsIn, [act.subject.id, from]);
    const people = await ctx.db.rows(peopleOf, [act.subject.id]);
    for (const { account_id: id, role } of ended)
      ctx.record({
        event: 'role.ended',
        subject: { kind: 'account', id },
        unitId: act.subject.id,
        audience: 'office',
        changes: { role, from },
      });
    if (!successorId) return;
    for (const { id } of people) await joinAsStaff(ctx, id, successorId, from);
    await movePeople(ctx);
  },
};

async function joinAsStaff(ctx: Ctx, accountId: string, unitId: string, startsOn: string): Promise<void> {
  if (await ctx.db.maybe(findSameGrant, [accountId, unitId, 'staff', startsOn, null])) return;
  const { agencyId } = ctx.actor;
  await issueGrant(ctx, { agencyId, accountId, unitId, role: 'staff', startsOn });
  ctx.record({
    event: 'role.granted',
    subject: { kind: 'account', id: accountId },
    unitId,
    audience: 'office',
    changes: { role: 'staff', startsOn },
  });
}

/** On the day of the merger the people's own place changes; run by the merger itself and daily for those of later days. */
export async function movePeople(ctx: Pick<Ctx, 'db' | 'actor' | 'today'>): Promise<void> {
  await ctx.db.rows(followMergers, [ctx.actor.agencyId, ctx.today]);
}
