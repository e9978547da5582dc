import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const unitProblem = problems('unit', {
  /** The past of the tree is never rewritten: what changes, changes today or later. */
  dayInPast: { status: 422, facts: z.object({ day: z.string(), today: z.string() }) },
  /** A later change of this unit, of one above or of one beneath it is already written down. */
  laterChange: { status: 409, facts: z.object({ name: z.string(), on: z.string() }) },
  hasEnded: { status: 409 },
  notYetBegun: { status: 409, facts: z.object({ startsOn: z.string() }) },
  isAgency: { status: 409 },
  hasChildren: { status: 409, facts: z.object({ count: z.number() }) },
  /** Nobody may be left without a place: name a successor or give the people another unit first. */
  hasPeople: { status: 409, facts: z.object({ count: z.number() }) },
  /** A unit cannot stand beneath itself. */
  beneathItself: { status: 422 },
  nothingChanged: { status: 422 },
});
