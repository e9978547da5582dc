import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const taskProblem = problems('task', {
  /** The action does not start from the state the occurrence is in. */
  wrongState: { status: 409, facts: z.object({ state: z.string(), action: z.string() }) },
  /** The period of the occurrence has not begun. */
  notOpen: { status: 409, facts: z.object({ opensAt: z.string() }) },
  /** Only people of the unit do its tasks. */
  notYoursToDo: { status: 403, facts: z.object({ unitId: z.string() }) },
  notYoursToVerify: { status: 403 },
  notYoursToAssign: { status: 403 },
  /** Nobody verifies what they did themselves. */
  ownWork: { status: 403 },
  /** Finishing without a word and without evidence says nothing. */
  proofNeeded: { status: 422 },
  /** An update that changes nothing. */
  nothingNew: { status: 422 },
  /** The new due time of a return must be later than now. */
  dueNotLater: { status: 422, facts: z.object({ now: z.string() }) },
  /** The task has no occurrence of this period. */
  unknownPeriod: { status: 422, facts: z.object({ periodKey: z.string() }) },
  /** A record given as evidence that does not exist for the actor. */
  unknownEvidence: { status: 422 },
  /** Assigning goes on while the campaign runs. */
  notRunning: { status: 409, facts: z.object({ state: z.string() }) },
  /** Every unit named has this duty already. */
  alreadyAssigned: { status: 409 },
});
