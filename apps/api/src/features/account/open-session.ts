import { randomBytes } from 'node:crypto';
import type { Actor } from '@thidua/shared/access/actor';
import { sessionLife } from '@thidua/shared/account/session.model';
import { instantOf, millisOf } from '@thidua/shared/kernel/instant';
import type { DoorstepCtx } from '../../platform/http/ctx.ts';
import { findAccountActor } from './actor.repo.ts';
import { actorOfRow } from './actor.ts';
import { hashToken } from './authenticate.ts';
import { insertSession, revokeOne } from './session.repo.ts';

/** 256 bits that nobody guesses; the database keeps the hash alone. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Opens a session for the account and goes on as its holder; a session this browser still had ends. */
export async function openSession(ctx: DoorstepCtx, accountId: string): Promise<Actor> {
  const actor = actorOfRow(await ctx.db.one(findAccountActor, [accountId, ctx.today]));
  const before = ctx.session && { id: ctx.session.id, accountId: ctx.actor.accountId };
  const id = ctx.newId();
  const token = newToken();
  await ctx.enter(actor, id);
  if (before) await ctx.db.run(revokeOne, [before.id, before.accountId, ctx.now]);
  const ends = instantOf(millisOf(ctx.now) + sessionLife.days * 86_400_000);
  const { agencyId } = actor;
  await ctx.db.run(insertSession, [
    id,
    hashToken(token),
    agencyId,
    accountId,
    ctx.now,
    ends,
    ctx.address,
    ctx.device,
  ]);
  ctx.record({ event: 'session.opened', subject: { kind: 'session', id }, audience: 'system' });
  ctx.setSession(token);
  return actor;
}
