import { accountProblem } from '@thidua/shared/account/account.problems';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Threshold } from '../../platform/http/ctx.ts';
import { passwordMatches } from './hash-password.ts';
import { findOwnHash } from './session.repo.ts';

/** Proves the own password before BEGIN; answers the user name. Whoever found an open browser may guess no more than at the door. */
export async function provePassword(step: Threshold, password: string): Promise<string> {
  const keys = [['account', step.actor.accountId]] as const;
  const seconds = await step.attempts.count(keys);
  if (seconds > 0) throw doorProblem.tooMany({ seconds });
  const row = await step.read((db) => db.one(findOwnHash, [step.actor.accountId]));
  if (!(await passwordMatches(password, row.password_hash))) throw accountProblem.passwordWrong();
  await step.attempts.forgive(keys);
  return row.username;
}
