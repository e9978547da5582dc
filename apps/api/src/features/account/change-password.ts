import { accountProblem } from '@thidua/shared/account/account.problems';
import { passwordFault } from '@thidua/shared/account/password';
import type { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { DoorstepCtx, Threshold } from '../../platform/http/ctx.ts';
import { hashToken } from './authenticate.ts';
import { hashPassword } from './hash-password.ts';
import { readMe } from './me.ts';
import { newToken } from './open-session.ts';
import { revokeSessionsOf } from './own-sessions.ts';
import { provePassword } from './prove-password.ts';
import { rotateToken, setPassword } from './session.repo.ts';

/** Proves the present password, judges the new one and hashes it, all before BEGIN. */
export async function prepareChange(
  step: Threshold,
  { body }: Parsed<typeof sessionApi.changePassword>,
): Promise<string> {
  const username = await provePassword(step, body.current);
  const why = passwordFault(body.next, username, body.current);
  if (why) throw accountProblem.passwordRefused({ why });
  return hashPassword(body.next);
}

/** The password is new: whoever knew the old one is put out, and this browser gets a new token. */
export async function changePassword(ctx: DoorstepCtx, hash: string): Promise<Me> {
  const { accountId } = ctx.actor;
  await ctx.db.run(setPassword, [accountId, hash, false]);
  await revokeSessionsOf(ctx, accountId, ctx.sessionId);
  const token = newToken();
  await ctx.db.run(rotateToken, [ctx.sessionId, hashToken(token)]);
  ctx.setSession(token);
  ctx.record({
    event: 'account.passwordChanged',
    subject: { kind: 'account', id: accountId },
    audience: 'system',
  });
  return readMe(ctx);
}
