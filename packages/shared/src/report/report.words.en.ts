import { formatInstant } from '../kernel/format.ts';
import { kernelWordsEn } from '../kernel/kernel.words.en.ts';
import type { ReportWords } from './report.words.ts';
import type { ReportAction, ReportState } from './report.workflow.ts';

const states: ReportWords['states'] = {
  draft: 'Being written',
  presented: 'With the unit’s leader',
  submitted: 'Awaiting acceptance',
  accepted: 'Accepted',
};

const actions: ReportWords['actions'] = {
  save: 'Save',
  present: 'Present to the leader',
  sendBack: 'Send back for changes',
  submit: 'Sign and submit',
  return: 'Return',
  accept: 'Accept',
  correct: 'Correct',
  discard: 'Drop the correction',
  enter: 'Type for the unit',
};

/** What the figures of the office's pages and of a report's record are called, whoever looks. */
export const reportWordsEn: ReportWords = {
  states,
  marks: {
    none: 'Not received, not begun',
    draft: 'Not received, being written',
    presented: 'Not received, awaiting signature',
    submitted: 'Awaiting acceptance',
    accepted: 'Accepted',
    returned: 'Returned',
    correcting: 'Being corrected',
    exempt: 'Exempt',
  },
  actions,
  outcomes: {
    waiting: 'awaiting acceptance',
    accepted: 'accepted',
    returned: 'returned',
    superseded: 'replaced by a later version',
  },
  events: {
    'report.presented': 'presented it to the leader',
    'report.sentBack': 'sent it back for changes',
    'report.submitted': 'signed and submitted the report',
    'report.returned': 'returned the report',
    'report.accepted': 'accepted the report',
    'report.correcting': 'opened a correction',
    'report.discarded': 'dropped the correction',
    'report.entered': 'typed it for the unit',
    'report.conflictChosen': 'chose the value of a field that two people had changed',
  },
  problems: {
    wrongState: ({ state, action }) =>
      `The report is “${states[state as ReportState] ?? ''}”; it cannot be acted on this way: ${(actions[action as ReportAction] ?? '').toLowerCase()}.${state === 'submitted' || state === 'accepted' ? ' To change it, open a correction.' : ''}`,
    notYoursToSign: 'Only the leader of the unit signs and submits this report. Present it to the leader.',
    notYoursToWrite:
      'Only people of the unit write this report. To have it changed, tell the unit’s reporter.',
    notYoursToReview: 'Only those to whom it is sent, or the director, accept and return it.',
    ownWork: 'You prepared or signed this report, so somebody else must accept it.',
    fieldsInvalid: 'Some fields must be mended. See those that are marked.',
    reasonNeeded: 'Some fields changed much or repeat the last period and have no reason yet.',
    conflictOpen: 'Two people changed the same field and no value has been chosen.',
    conflictChosen: 'Somebody else has chosen the value of this field. Look again before you change it.',
    staleTemplate: 'The form has no such field. Reload the page.',
    periodNotOpen: ({ opensAt }) =>
      `The period has not opened yet${typeof opensAt === 'string' ? `; it opens at ${formatInstant(opensAt, kernelWordsEn)}` : ''}. From then on it can be written and submitted.`,
    notExpected: ({ state }) =>
      state === 'cancelled'
        ? 'The unit owes no report for this period any more. If one is needed all the same, ask the office.'
        : 'The unit is exempt for this period and owes no report. If one is needed all the same, ask the office to take the exemption back.',
    notCorrecting: 'This report has no open correction.',
    notYoursToEnter: 'Only the office types the report of another unit.',
    alreadyEntered: 'The office is typing this report already.',
    formFaulty: ({ faults }) => `The Excel file has ${faults} faults, so nothing was imported.`,
    dueNotLater: 'The new due time must be later than now.',
  },

  subject: (parts) => `${parts.template}, ${parts.period}, ${parts.unit}`,
  version: (n) => `version ${n}`,
  receipt: (number) => `receipt ${number}`,
  received: (n, of) => `${n} of ${of} units received`,
  of: (n, of) => `${n} of ${of} units`,
  reasons: (n) => (n === 1 ? '1 reason' : `${n} reasons`),
  repeated: (n) => (n === 1 ? '1 text as last period' : `${n} texts as last period`),
  repeatedPercent: (percent) => `${percent}% as last period`,
  written: (percent) => `${percent}% written`,
  remarks: (open, settled) =>
    open === 0 ? `${settled} comments settled` : `${open + settled} comments, ${settled} settled`,
  alsoMissing: (periods) => `also owes ${periods.join(', ')}`,
  timesReturned: (n) => (n === 1 ? 'once' : `${n} times`),
  late: 'late',

  measures: {
    'report.submitted': 'Reports received',
    'report.submittedOnTime': 'Reports received in time',
    'report.shorter': 'reports of shorter periods',
  },

  sheet: {
    name: 'Received',
    figures: 'Figures',
    title: (template, period) => `${template}, ${period}`,
    unit: 'Unit',
    state: 'State',
    receivedAt: 'Received at',
    due: 'Due',
    isLate: 'Late',
    yes: 'yes',
    times: 'Times returned',
    receipt: 'Receipt',
    period: 'Period',
    lastDay: 'Figures until',
    all: (regime) => `${regime}, report by report`,
    reports: 'Reports',
    signer: 'Signed by',
    reasons: 'Reasons given',
  },
};
