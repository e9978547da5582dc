import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const documentProblem = problems('document', {
  /** The content is of a kind that is not taken, or the name says another kind than the content is. */
  typeNotAllowed: {
    status: 415,
    facts: z.object({ name: z.string(), reason: z.enum(['unknown', 'notTaken', 'disguised', 'broken']) }),
  },
  /** The request carries no file, or more than one. */
  oneFile: { status: 400 },
  /** A file of somebody else, or one that already belongs to another record. */
  notYours: { status: 422, facts: z.object({ id: z.string() }) },
});
