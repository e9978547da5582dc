import { z } from 'zod';
import { problems } from './problem.ts';

/** Problems that any endpoint may answer. */
export const doorProblem = problems('door', {
  invalid: { status: 400 },
  signInNeeded: { status: 401 },
  /** The permission is held nowhere: the role is missing, not the record. */
  notPermitted: { status: 403, facts: z.object({ permission: z.string() }) },
  /** Absent, or not for this actor: both look the same from outside. */
  notFound: { status: 404 },
  changedMeanwhile: { status: 409, facts: z.object({ rev: z.number(), current: z.unknown().optional() }) },
  keyNeeded: { status: 400 },
  keyReused: { status: 422 },
  tooLarge: { status: 413, facts: z.object({ limit: z.number() }) },
  wrongMedia: { status: 415 },
  tooMany: { status: 429, facts: z.object({ seconds: z.number() }) },
  foreignOrigin: { status: 403 },
  passwordChangeNeeded: { status: 403 },
  broken: { status: 500 },
  busy: { status: 503 },
});
