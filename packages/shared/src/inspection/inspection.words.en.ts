import { formatDay, formatInstant } from '../kernel/format.ts';
import { dayOf, timeOf } from '../kernel/instant.ts';
import { kernelWordsEn } from '../kernel/kernel.words.en.ts';
import type { InspectionWords } from './inspection.words.ts';
import type { VisitAction, VisitState } from './inspection.workflow.ts';
import type { RoundAction, RoundState } from './round.workflow.ts';

const state: InspectionWords['state'] = {
  planned: 'Planned',
  started: 'Under way',
  recorded: 'Minutes to be signed',
  signed: 'Minutes signed',
  cancelled: 'Cancelled',
};

const act: InspectionWords['act'] = {
  move: 'Move',
  appoint: 'Change the team',
  cancel: 'Cancel the visit',
  start: 'Start the visit',
  answer: 'Answer',
  choose: 'Agree on one',
  end: 'End the visit',
  conclude: 'Write the conclusion',
  raise: 'Raise a finding',
  sign: 'Sign the minutes',
  takeBack: 'Take the signature back',
  confirm: 'Sign for the unit',
  object: 'Object',
  append: 'Add an addendum',
};

const roundState: InspectionWords['roundState'] = {
  draft: 'Draft',
  running: 'Running',
  closed: 'Closed',
  cancelled: 'Cancelled',
};

const roundAct: InspectionWords['roundAct'] = {
  edit: 'Edit the round',
  start: 'Start the round',
  close: 'Close the round',
  cancel: 'Cancel the round',
};

const names = (facts: Record<string, unknown>) => (Array.isArray(facts.names) ? facts.names.join(', ') : '');
const count = (listed: unknown) => (Array.isArray(listed) ? listed.length : 0);
const items = (n: number) => (n === 1 ? '1\u00a0item' : `${n}\u00a0items`);

const problems: InspectionWords['problems'] = {
  wrongState: ({ state: at, action }) =>
    `The visit is “${state[at as VisitState] ?? ''}”: it is too late or too early to ${(act[action as VisitAction] ?? 'do this').toLowerCase()}.`,
  notYoursToPlan: 'Only the office and the director plan inspections.',
  notInTeam: 'Only the inspection team answers; a unit answers its own self-inspection.',
  notLeading: 'The leader or the secretary of the team ends the visit.',
  notLeader: 'Only the leader of the team can do this.',
  standInOfUnit: 'Nobody of the inspected unit signs in the leader’s place.',
  notHeadOfUnit: 'Only the head of the inspected unit answers the minutes.',
  bothSides: 'Nobody of the team signs for the unit.',
  selfInspection: 'A self-inspection is the unit’s own: it has no team and no minutes.',
  notItsDay: ({ startsAt }) =>
    typeof startsAt === 'string'
      ? `It can be started from ${formatDay(dayOf(startsAt))}.`
      : 'It is not its day yet.',
  signedAlready: 'The leader of the team has signed the minutes.',
  notSigned: 'The leader of the team has not signed the minutes yet.',
  clashes: ({ clashes }) =>
    `It clashes ${count(clashes) === 1 ? 'once' : `${count(clashes)} times`}. Choose another time, or keep this one all the same.`,
  notMoved: 'The new time is the present one.',
  inPast: 'Choose a time that lies ahead.',
  unfit: (facts) => `Nobody inspects their own unit: ${names(facts)}.`,
  reasonNeeded: (facts) =>
    `They owe this unit a corrective action; say why they are in the team: ${names(facts)}.`,
  unknownPerson: 'Somebody named is not with the agency any more.',
  unknownUnit: 'There is no such unit.',
  unknownEdition: 'There is no such edition of a checklist.',
  editionNeeded: 'Choose a checklist for the visit.',
  teamNeeded: 'Name a team with a leader.',
  hasRecorded: (facts) => `They have recorded and stay in the team: ${names(facts)}.`,
  unfinished: ({ unanswered, contested, noteMissing, evidenceMissing }) => {
    const left = [
      [count(unanswered), 'not answered'],
      [count(contested), 'not agreed'],
      [count(noteMissing), 'without a note'],
      [count(evidenceMissing), 'without a picture'],
    ] as const;
    return `Still open: ${left
      .filter(([n]) => n > 0)
      .map(([n, what]) => `${items(n)} ${what}`)
      .join(', ')}.`;
  },
  choiceOutdated: 'Somebody has just answered this item. Look again and choose.',
  outcomeReasonNeeded: 'Say what the proposed praise or commendation is for.',
  roundState: ({ state: at, action }) =>
    `The round is “${roundState[at as RoundState] ?? ''}”: it is too late or too early to ${(roundAct[action as RoundAction] ?? 'do this').toLowerCase()}.`,
  roundNotRunning: 'The round has not started, or is over.',
  roundUnfinished: ({ visits }) => `${visits} of its visits are not finished.`,
  outsideRound: 'The unit is not in this round.',
  roundFixed: 'The round runs: its checklist and the units that inspect themselves stay.',
};

export const inspectionWordsEn: InspectionWords = {
  title: 'Inspections',
  state,
  selfState: {
    ...state,
    planned: 'Not inspected yet',
    started: 'Self-inspection under way',
    recorded: 'Self-inspected',
    signed: 'Self-inspected',
  },
  act,
  selfAct: { start: 'Start the self-inspection', end: 'Submit the self-inspection' },
  roundState,
  roundAct,
  kind: { inspection: 'Inspection', self: 'Self-inspection' },
  part: { leader: 'Leader', secretary: 'Secretary', member: 'Member' },
  verdict: { pass: 'Pass', fail: 'Fail', notApplicable: 'Not applicable', cleared: 'Taken away' },
  outcome: { none: 'No proposal', praise: 'Propose for praise', commendation: 'Propose for commendation' },
  independence: {
    free: 'Not of the unit, owes it nothing',
    doubtful: 'Owes this unit a corrective action',
    unfit: 'Belongs to the inspected unit',
  },
  events: {
    'inspection.planned': 'planned a visit',
    'inspection.appointed': 'appointed the team',
    'inspection.moved': 'moved a visit',
    'inspection.started': 'started a visit',
    'inspection.conflictChosen': 'chose between two answers to one item',
    'inspection.recorded': 'ended a visit',
    'inspection.concluded': 'wrote the conclusion of a visit',
    'inspection.cancelled': 'cancelled a visit',
    'round.created': 'created an inspection round',
    'round.edited': 'edited an inspection round',
    'round.started': 'started an inspection round',
    'round.closed': 'closed an inspection round',
    'round.cancelled': 'cancelled an inspection round',
    'minutes.signed': 'signed the minutes for the team',
    'minutes.takenBack': 'took the signature under the minutes back',
    'minutes.confirmed': 'signed the minutes for the unit',
    'minutes.objected': 'objected to the minutes',
    'minutes.appended': 'added an addendum to the minutes',
    'minutes.passed': 'passed the signing of minutes to the successor',
  },
  entry: {
    planned: 'Planned',
    appointed: 'Team changed',
    moved: 'Moved',
    started: 'Started',
    chosen: 'Agreed on one item',
    ended: 'Ended',
    concluded: 'Conclusion written',
    cancelled: 'Cancelled',
    signed: 'Minutes signed',
    takenBack: 'Signature taken back',
    objected: 'Objected',
    appended: 'Addendum added',
  },
  problems,
  why: {
    ...problems,
    notItsDay: ({ startsAt }) =>
      typeof startsAt === 'string' ? `Opens on ${formatDay(dayOf(startsAt))}` : 'Not its day yet',
  },
  sent: {
    kept: 'Received',
    aside: 'Kept aside: the minutes are signed',
    refused: 'Not taken',
    why: {
      unknownItem: 'The checklist has no such item',
      notApplicableRefused: 'This item cannot be “not applicable”',
      pointsWrong: 'The points do not fit the item',
      fileUnknown: 'A picture or file has not been sent yet',
      idTaken: 'The number of this answer was used for another',
    },
  },
  unitEnded: 'The unit was merged or dissolved',
  unannounced: 'Unannounced',
  announced: 'Announced',
  veiled: 'The unit does not see it yet',
  visitOf: (unit, number) =>
    number === null ? `Inspection of ${unit}` : `Visit no. ${String(number).padStart(2, '0')}, ${unit}`,
  selfOf: (unit) => `Self-inspection, ${unit}`,
  sampleMark: 'Sample checklist: made from the 5K rules and the plan, not issued by any authority',
  result: {
    passed: (n) => `${n}\u00a0passed`,
    failed: (n) => `${n}\u00a0failed`,
    notApplicable: (n) => `${n}\u00a0not applicable`,
    answered: (n, of) => `${n} of ${of}\u00a0answered`,
    score: (n, of) => `${n} of ${of}\u00a0points`,
  },
  when: (from, to) =>
    dayOf(from) === dayOf(to)
      ? `${timeOf(from)}–${timeOf(to)}, ${formatDay(dayOf(from))}`
      : `${formatInstant(from, kernelWordsEn)} to ${formatInstant(to, kernelWordsEn)}`,
  measures: {
    visits: 'Times inspected',
    self: 'Times self-inspected',
    openFindings: 'Findings not corrected yet',
    closedFindings: 'Findings corrected',
    passRate: 'Items passed when inspected',
    praised: 'Times proposed for praise or commendation',
  },
};
