import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const campaignProblem = problems('campaign', {
  /** The action does not start from the state the campaign is in. */
  wrongState: { status: 409, facts: z.object({ state: z.string(), action: z.string() }) },
  /** Only the office and the director of the agency keep its plans. */
  notYours: { status: 403 },
  /** A plan without a single duty, or duties without a unit that answers for them, cannot start. */
  notReady: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** A unit that is not of this agency, or does not exist any more. */
  unknownUnit: { status: 422, facts: z.object({ unitId: z.string() }) },
  /** The file is no Word file, is broken, holds too much, or no line of it reads as a duty. */
  fileRefused: {
    status: 422,
    facts: z.object({ reason: z.enum(['notWord', 'broken', 'tooLarge', 'noDuties']) }),
  },
  unknownSection: { status: 422 },
  unknownDuty: { status: 422 },
  /** The number of the section is taken in this plan. */
  codeTaken: { status: 409, facts: z.object({ code: z.string() }) },
  /** A section that still holds duties or sections. */
  sectionInUse: { status: 409 },
});
