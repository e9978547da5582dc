import { accountProblem } from '@thidua/shared/account/account.problems';
import { demoPassword } from '@thidua/shared/account/demo';
import type { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { AttemptKey } from '../../platform/http/attempts.ts';
import type { DoorstepCtx, Threshold } from '../../platform/http/ctx.ts';
import { passwordMatches } from './hash-password.ts';
import { readMe } from './me.ts';
import { openSession } from './open-session.ts';
import { findCredentials, noteSignIn } from './session.repo.ts';

interface Proven {
  accountId: string;
  hash: string;
}

/**
 * Checks name and password before any transaction is open: hashing takes its time and must hold no connection. Every way of
 * being wrong does the same work and is answered the same.
 */
export async function proveIdentity(
  step: Threshold,
  { body }: Parsed<typeof sessionApi.signIn>,
): Promise<Proven> {
  const keys: AttemptKey[] = [
    ['address', step.address],
    ['pair', `${body.username} ${step.address}`],
  ];
  const seconds = await step.attempts.count(keys);
  if (seconds > 0) throw doorProblem.tooMany({ seconds });
  const row = await step.read((db) => db.maybe(findCredentials, [body.username]));
  const isRight = await passwordMatches(body.password, row?.password_hash ?? null);
  const isDemoElsewhere = step.mode !== 'demo' && body.password === demoPassword;
  if (!row?.password_hash || !isRight || row.disabled_at || isDemoElsewhere)
    throw accountProblem.signInRefused();
  await step.attempts.forgive(keys);
  return { accountId: row.id, hash: row.password_hash };
}

export async function enterAs(ctx: DoorstepCtx, found: Proven): Promise<Me> {
  const isStillSo = await ctx.db.maybe(noteSignIn, [found.accountId, ctx.now, found.hash]);
  if (!isStillSo) throw accountProblem.signInRefused();
  await openSession(ctx, found.accountId);
  return readMe(ctx);
}
