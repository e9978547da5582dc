import { z } from 'zod';
import { type FieldFault, Problem, problems } from '../contract/problem.ts';

export const reportProblem = problems('report', {
  /** The action does not start from the state the report is in. */
  wrongState: { status: 409, facts: z.object({ state: z.string(), action: z.string() }) },
  /** Only the leader of the unit signs. */
  notYoursToSign: { status: 403, facts: z.object({ unitId: z.string() }) },
  /** Only people of the unit write its report. */
  notYoursToWrite: { status: 403, facts: z.object({ unitId: z.string() }) },
  /** Only those to whom it is sent, or the director, receive it. */
  notYoursToReview: { status: 403 },
  /** Nobody accepts or returns what they prepared or signed. */
  ownWork: { status: 403 },
  /** Fields at fault, each named in `fields`. */
  fieldsInvalid: { status: 422 },
  /** Large changes or repeated texts without a reason, each named in `fields`. */
  reasonNeeded: { status: 422 },
  /** Two people changed the same field and nobody has chosen yet. */
  conflictOpen: { status: 409, facts: z.object({ fields: z.array(z.string()) }) },
  /** The conflict has been decided the other way meanwhile. */
  conflictChosen: { status: 409 },
  /** The field is not one of this report's template. */
  staleTemplate: { status: 422, facts: z.object({ editionId: z.string() }) },
  /** The period has not begun. */
  periodNotOpen: { status: 409, facts: z.object({ opensAt: z.string() }) },
  /** Exempt or cancelled: the report is not expected. */
  notExpected: { status: 409, facts: z.object({ state: z.string() }) },
  /** There is no correction to drop: no submitted version stands behind the draft. */
  notCorrecting: { status: 409 },
  /** Only the office types for a unit, and not for its own. */
  notYoursToEnter: { status: 403, facts: z.object({ unitId: z.string() }) },
  /** The office is typing it already. */
  alreadyEntered: { status: 409 },
  /** A filled Excel form with faults in it; the trial names each. */
  formFaulty: { status: 422, facts: z.object({ faults: z.number() }) },
  /** The new due time of a return must be later than now. */
  dueNotLater: { status: 422, facts: z.object({ now: z.string() }) },
});

/** `report.fieldsInvalid` or `report.reasonNeeded` with the fields at fault. */
export function faultyFields(kind: 'fieldsInvalid' | 'reasonNeeded', fields: FieldFault[]): Problem {
  const { status, code } = reportProblem[kind];
  return new Problem(status, code, undefined, fields);
}
