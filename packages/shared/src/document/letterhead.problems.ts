import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const letterheadProblem = problems('letterhead', {
  nothingChanged: { status: 422 },
  /** A number under which a paper stands is not given again. */
  numberTaken: { status: 422, facts: z.object({ highest: z.number().int() }) },
  unknownSeries: { status: 422 },
});
