import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const workingDayProblem = problems('workingDay', {
  /** What is over was worked or was not; no list changes it. */
  dayInPast: { status: 422, facts: z.object({ day: z.string(), today: z.string() }) },
  /** The day is already what it is asked to be. */
  nothingChanged: { status: 422 },
});
