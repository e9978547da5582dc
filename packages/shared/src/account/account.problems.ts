import { z } from 'zod';
import { roleSchema } from '../access/role.ts';
import { problems } from '../contract/problem.ts';
import { passwordFaults } from './password.ts';

export const accountProblem = problems('account', {
  /** One answer for a name nobody has, a wrong password and an account that is closed. */
  signInRefused: { status: 401 },
  /** Changing the password: the present one was not given rightly. */
  passwordWrong: { status: 422 },
  passwordRefused: { status: 422, facts: z.object({ why: z.enum(passwordFaults) }) },
  usernameTaken: { status: 409, facts: z.object({ username: z.string() }) },
  /** Nobody disables, resets or promotes themselves. */
  ownAccount: { status: 409 },
  isDisabled: { status: 409 },
  isEnabled: { status: 409 },
  /** The role is already held there on one of those days. */
  roleHeld: { status: 409, facts: z.object({ role: roleSchema }) },
  /** A director directs the agency itself, a reader of the committee reads there. */
  roleNotHere: { status: 422, facts: z.object({ role: roleSchema }) },
  roleEnded: { status: 409 },
  daysReversed: { status: 422, facts: z.object({ startsOn: z.string(), endsOn: z.string() }) },
  dayInPast: { status: 422, facts: z.object({ day: z.string(), today: z.string() }) },
  /** Ballots and the care of accounts are never lent. */
  roleNotLent: { status: 422, facts: z.object({ role: roleSchema }) },
  /** Whoever acts for another lends nothing on and changes no account. */
  actingForAnother: { status: 409 },
  delegationTooLong: { status: 422, facts: z.object({ days: z.number(), most: z.number() }) },
  delegationOver: { status: 409 },
  /** A list has faults: nothing of it was imported; the trial tells each. */
  listFaulty: { status: 422, facts: z.object({ faults: z.number() }) },
  alreadyLent: { status: 409, facts: z.object({ endsOn: z.string() }) },
});
