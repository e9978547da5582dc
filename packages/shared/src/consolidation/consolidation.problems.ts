import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const consolidationProblem = problems('consolidation', {
  /** The action does not start from the state the consolidation is in. */
  wrongState: { status: 409, facts: z.object({ state: z.string(), action: z.string() }) },
  notYoursToWrite: { status: 403 },
  notYoursToApprove: { status: 403 },
  /** Nobody approves what they prepared. */
  ownWork: { status: 403 },
  /** The reports of this regime cannot be gathered into such a period. */
  notLonger: { status: 422, facts: z.object({ periodKey: z.string() }) },
  /** No unit beneath owes a report for this period. */
  nothingExpected: { status: 409 },
  /** Nothing was received yet. */
  nothingReceived: { status: 409 },
  /** Figures have not been gathered yet. */
  notGathered: { status: 409 },
  /** What was gathered is out of date, and nobody has decided what to do about it. */
  outdated: { status: 409, facts: z.object({ units: z.number().int() }) },
  /** It is up to date: there is nothing to keep against. */
  notOutdated: { status: 409 },
  /** A greatest figure, a list or a figure without a rule cannot be added to. */
  notAdjustable: { status: 422, facts: z.object({ code: z.string() }) },
  /** Its paper has its number already. */
  alreadyIssued: { status: 409, facts: z.object({ number: z.string() }) },
  /** The part is not in the template. */
  unknownPart: { status: 422, facts: z.object({ code: z.string() }) },
  /** Required parts without a text, each by its code. */
  textsMissing: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** Two people changed the same part and nobody has chosen yet. */
  conflictOpen: { status: 409, facts: z.object({ codes: z.array(z.string()) }) },
});
