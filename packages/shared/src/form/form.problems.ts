import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const formProblem = problems('form', {
  /** A template places an indicator that the catalogue has not. */
  unknownIndicator: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** A figure or a narrative is placed twice. */
  placedTwice: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** A lower bound above the upper one. */
  boundsCrossed: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
});
