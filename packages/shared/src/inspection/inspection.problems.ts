import { z } from 'zod';
import { problems } from '../contract/problem.ts';
import { clashReportSchema, gapsSchema } from './inspection.model.ts';

const codes = z.object({ codes: z.array(z.string()) });

export const inspectionProblem = problems('inspection', {
  /** The action does not start from the state the visit is in. */
  wrongState: { status: 409, facts: z.object({ state: z.string(), action: z.string() }) },
  notYoursToPlan: { status: 403 },
  notInTeam: { status: 403 },
  /** Leader and secretary end a visit. */
  notLeading: { status: 403 },
  /** The leader signs for the team, or whoever acts for them. */
  notLeader: { status: 403 },
  /** Nobody of the inspected unit signs in the leader’s place. */
  standInOfUnit: { status: 403 },
  notHeadOfUnit: { status: 403 },
  /** Nobody signs for the team and for the unit. */
  bothSides: { status: 403 },
  /** A self-inspection is the unit’s own: it has no team, no minutes and no signatures. */
  selfInspection: { status: 409 },
  /** A visit starts on its day, not before. */
  notItsDay: { status: 409, facts: z.object({ startsAt: z.string() }) },
  signedAlready: { status: 409 },
  notSigned: { status: 409 },
  /** Unit or people would be in two places; what clashes, and when all are free. */
  clashes: { status: 409, facts: clashReportSchema },
  /** The new time is the old one. */
  notMoved: { status: 422 },
  inPast: { status: 422, facts: z.object({ now: z.string() }) },
  /** Nobody inspects their own unit. */
  unfit: { status: 422, facts: z.object({ names: z.array(z.string()) }) },
  /** Who owes the unit a corrective action is in the team only with a reason. */
  reasonNeeded: { status: 422, facts: z.object({ names: z.array(z.string()) }) },
  unknownPerson: { status: 422, facts: z.object({ accountId: z.string() }) },
  unknownUnit: { status: 422, facts: z.object({ unitId: z.string() }) },
  unknownEdition: { status: 422 },
  /** Neither the visit nor its round says which checklist. */
  editionNeeded: { status: 422 },
  teamNeeded: { status: 422 },
  /** Somebody who has recorded stays in the team. */
  hasRecorded: { status: 409, facts: z.object({ names: z.array(z.string()) }) },
  /** What stands between the visit and its end, or the minutes and a signature. */
  unfinished: { status: 409, facts: gapsSchema },
  /** Another answer came meanwhile, or one that was named is none of those that lie there. */
  choiceOutdated: { status: 409, facts: z.object({ contested: z.array(z.string()) }) },
  /** A proposal of praise or commendation says what for. */
  outcomeReasonNeeded: { status: 422 },
  roundState: { status: 409, facts: z.object({ state: z.string(), action: z.string() }) },
  /** The round takes no further visits, or it has not started. */
  roundNotRunning: { status: 409, facts: z.object({ state: z.string() }) },
  roundUnfinished: { status: 409, facts: z.object({ visits: z.number().int() }) },
  /** The unit is not one of the round’s. */
  outsideRound: { status: 422 },
  /** Once it runs, the checklist and the units that inspect themselves stay. */
  roundFixed: { status: 409 },
});

export const checklistProblem = problems('checklist', {
  noDraft: { status: 409 },
  /** Rounds and visits may refer to it: it is not thrown away. */
  alreadyPublished: { status: 409 },
  nothingChanged: { status: 409 },
  empty: { status: 422, facts: codes },
  groupEmpty: { status: 422, facts: codes },
  codeTwice: { status: 422, facts: codes },
  pointsMissing: { status: 422, facts: codes },
  conditionUnknown: { status: 422, facts: codes },
  /** The conditions of these items go in a circle. */
  conditionCircle: { status: 422, facts: codes },
  notYoursToEdit: { status: 403 },
});

export const findingProblem = problems('finding', {
  wrongState: { status: 409, facts: z.object({ state: z.string(), action: z.string() }) },
  notYoursToCorrect: { status: 403 },
  notYoursToVerify: { status: 403 },
  /** Nobody verifies what they proposed. */
  ownWork: { status: 403 },
  /** Nobody of the unit verifies what the unit has mended. */
  ownUnit: { status: 403 },
  /** The new due time must be later than now, and when extending later than the present one. */
  dueNotLater: { status: 422, facts: z.object({ dueAt: z.string() }) },
  /** A finding is given to somebody of the unit. */
  ownerOutside: { status: 422 },
  /** A unit without a head and nobody named: nobody would owe it. */
  ownerNeeded: { status: 422 },
  unknownItem: { status: 422, facts: z.object({ itemCode: z.string() }) },
});
