import type { FindingWords } from './finding.words.ts';
import type { FindingAction, FindingState } from './finding.workflow.ts';

const state: FindingWords['state'] = {
  open: 'Being corrected',
  proposed: 'Waiting for a second person',
  closed: 'Corrected',
  cancelled: 'Cancelled',
};

const act: FindingWords['act'] = {
  propose: 'Propose to close',
  takeBack: 'Take the proposal back',
  verify: 'Confirm and close',
  sendBack: 'Send back',
  reopen: 'Reopen',
  extend: 'Extend',
  assign: 'Give to another person',
  cancel: 'Cancel the finding',
};

const problems: FindingWords['problems'] = {
  wrongState: ({ state: at, action }) =>
    `The finding is “${state[at as FindingState] ?? ''}”: it is too late or too early to ${(act[action as FindingAction] ?? 'do this').toLowerCase()}.`,
  notYoursToCorrect: 'Only people of the unit can do this.',
  notYoursToVerify: 'Only the leader or secretary of the team, or the office, verifies.',
  ownWork: 'Nobody verifies what they proposed; a second person does.',
  ownUnit: 'Nobody of the unit verifies what the unit has corrected.',
  dueNotLater: 'The new due time must lie ahead and be later than the present one.',
  ownerOutside: 'A finding is given to somebody of the unit.',
  ownerNeeded: 'The unit has no head in the system. Choose who is responsible.',
  unknownItem: 'The checklist has no such item.',
};

export const findingWordsEn: FindingWords = {
  title: 'Findings',
  state,
  mark: {
    overdue: 'Overdue',
    waiting: 'Waiting for a second person',
    sentBack: 'Sent back',
    open: 'Being corrected',
    closed: 'Corrected',
    cancelled: 'Cancelled',
  },
  act,
  severity: { minor: 'Minor', major: 'Major', serious: 'Serious' },
  events: {
    'finding.raised': 'raised a finding',
    'finding.proposed': 'proposed to close a finding',
    'finding.takenBack': 'took back the proposal to close a finding',
    'finding.verified': 'verified a corrective action',
    'finding.sentBack': 'sent back a corrective action',
    'finding.reopened': 'reopened a finding',
    'finding.extended': 'extended a corrective action',
    'finding.assigned': 'gave a finding to another person',
    'finding.passed': 'passed a finding to the successor',
    'finding.cancelled': 'cancelled a finding',
  },
  entry: {
    raised: 'Raised',
    proposed: 'Proposed to close',
    takenBack: 'Proposal taken back',
    verified: 'Verified and closed',
    sentBack: 'Sent back',
    reopened: 'Reopened',
    extended: 'Extended',
    assigned: 'Given to another person',
    cancelled: 'Cancelled',
  },
  problems,
  why: problems,
  repeated: (n) => `Repeated, ${n}\u00a0times`,
  lead: 'A finding is closed with evidence and by a second person',
  sheet: {
    tab: 'Findings',
    file: (day) => `Findings ${day}`,
    asOf: (when) => `As of ${when}`,
    columns: {
      number: 'No.',
      finding: 'Finding',
      unit: 'Unit',
      owner: 'Responsible',
      severity: 'Severity',
      raised: 'Raised on',
      due: 'Due',
      state: 'State',
      late: 'Late',
      repeated: 'Times repeated',
      evidence: 'Evidence',
      recommendation: 'Recommendation',
    },
    yes: 'yes',
  },
};
