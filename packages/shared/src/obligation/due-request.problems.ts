import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const dueRequestProblem = problems('dueRequest', {
  /** Only a report that is still owed can be asked about. */
  notOwed: { status: 409 },
  /** One request for it waits for an answer already. */
  askedAlready: { status: 409 },
  /** The wanted due time must be later than the one there is, and than now. */
  dueNotLater: { status: 422 },
  untilInPast: { status: 422 },
  wrongState: { status: 409, facts: z.object({ why: z.string() }) },
});
