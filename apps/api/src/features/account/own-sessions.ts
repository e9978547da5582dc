import type { sessionApi } from '@thidua/shared/account/session.api';
import { sessionLife } from '@thidua/shared/account/session.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer } from '@thidua/shared/contract/endpoint';
import { instantOf, millisOf } from '@thidua/shared/kernel/instant';
import type { Ctx, DoorstepCtx, ReadCtx } from '../../platform/http/ctx.ts';
import { listSessions, revokeAllBut, revokeOne } from './session.repo.ts';

export async function readSessions(ctx: ReadCtx): Promise<Answer<typeof sessionApi.sessions>> {
  const idleSince = instantOf(millisOf(ctx.now) - sessionLife.idleHours * 3_600_000);
  const rows = await ctx.db.rows(listSessions, [ctx.actor.accountId, ctx.now, idleSince, ctx.today]);
  const items = rows.map((row) => ({
    id: row.id,
    isThis: row.id === ctx.sessionId,
    openedAt: row.opened_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    address: row.address,
    device: row.device,
    actingFor: row.acting_for,
  }));
  return { items, total: items.length };
}

/** A session of somebody else does not exist for the asker; one that has ended already is gone, which was wanted. */
export async function revokeSession(ctx: Ctx, id: string): Promise<string> {
  const [revoked] = await ctx.db.rows(revokeOne, [id, ctx.actor.accountId, ctx.now]);
  if (!revoked) throw doorProblem.notFound();
  ctx.record({ event: 'session.revoked', subject: { kind: 'session', id }, audience: 'system' });
  return id;
}

/** Ends what the account has open, `except` left out, and journals each; answers how many. */
export async function revokeSessionsOf(ctx: Ctx, accountId: string, except: string | null): Promise<number> {
  const revoked = await ctx.db.rows(revokeAllBut, [accountId, ctx.now, except]);
  for (const { id } of revoked)
    ctx.record({ event: 'session.revoked', subject: { kind: 'session', id }, audience: 'system' });
  return revoked.length;
}

export async function signOut(ctx: DoorstepCtx): Promise<Record<string, never>> {
  ctx.setSession(null);
  if (!ctx.session) return {};
  const { id } = ctx.session;
  await ctx.db.run(revokeOne, [id, ctx.actor.accountId, ctx.now]);
  ctx.record({ event: 'session.closed', subject: { kind: 'session', id }, audience: 'system' });
  return {};
}
