import { z } from 'zod';
import { problems } from '../contract/problem.ts';
import { obligationKinds } from './obligation.model.ts';

export const obligationProblem = problems('obligation', {
  /** The new due time must be later than now and than the old one. */
  dueNotLater: { status: 422, facts: z.object({ dueAt: z.string() }) },
  /** Only what is still owed can be urged, extended or exempted. */
  notOwed: { status: 409, facts: z.object({ state: z.string() }) },
  /** A visit is moved or called off; what is signed and verified is not let off. */
  heldByRecord: { status: 422, facts: z.object({ kind: z.enum(obligationKinds) }) },
});
