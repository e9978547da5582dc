import { formatInstant } from '../kernel/format.ts';
import { kernelWordsEn } from '../kernel/kernel.words.en.ts';
import type { ObligationStage } from './obligation.model.ts';
import type { ObligationWords, TitleParts } from './obligation.words.ts';

function all(verb: string): Record<ObligationStage, string> {
  return { none: verb, draft: verb, presented: verb, submitted: verb, returned: verb, accepted: verb };
}

const matters = (n: number) => (n === 1 ? '1\u00a0matter' : `${n}\u00a0matters`);
const units = (n: number) => (n === 1 ? '1\u00a0unit' : `${n}\u00a0units`);
const reportName = ({ period, subject }: TitleParts) => `report of ${period || subject}`;

export const obligationWordsEn: ObligationWords = {
  kind: {
    report: 'Report',
    'report.sign': 'Signing a report',
    'report.review': 'Receiving a report',
    task: 'Task',
    'task.verify': 'Verifying a result',
    consolidation: 'Consolidation',
    'consolidation.approve': 'Approving a consolidation',
    'inspection.visit': 'Inspection',
    'inspection.self': 'Self-inspection',
    'inspection.sign': 'Signing minutes',
    'finding.correct': 'Corrective action',
    'finding.verify': 'Verifying a corrective action',
  },
  state: { owed: 'To be done', done: 'Done', exempt: 'Exempt', cancelled: 'Cancelled' },
  stage: {
    none: 'not begun',
    draft: 'under way',
    presented: 'presented to the unit’s leader',
    submitted: 'submitted, waiting for acceptance',
    returned: 'returned',
    accepted: 'accepted',
  },
  cell: {
    notYet: { text: 'Not yet due', short: 'Not yet due' },
    dueSoon: { text: 'Due soon, not submitted', short: 'Not submitted' },
    draft: { text: 'Being written', short: 'Being written' },
    waiting: { text: 'Submitted, waiting for acceptance', short: 'Waiting' },
    onTime: { text: 'On time, accepted', short: 'On time' },
    late: { text: 'Submitted late', short: 'Late' },
    returned: { text: 'Returned, to be corrected', short: 'Returned' },
    missing: { text: 'Past due, nothing received', short: 'Past due' },
    exempt: { text: 'Exempt', short: 'Exempt' },
  },
  why: {
    report: {
      reporter: 'because you prepare it',
      unit_leader: 'because you lead the reporting unit',
      other: 'because it was given to you',
    },
    'report.sign': {
      unit_leader: 'because you lead the unit and sign',
      other: 'because it was given to you to sign',
    },
    'report.review': {
      office: 'because you belong to the office',
      unit_leader: 'because it is sent to the unit you lead',
      director: 'because the office does not receive its own',
      other: 'because it was given to you to receive',
    },
    task: {
      unit_leader: 'because you lead the unit in charge',
      reporter: 'your unit is in charge, you keep track',
      other: 'because it was given to you',
    },
    'task.verify': {
      office: 'because you belong to the office',
      director: 'because the office does not verify its own',
      working_group: 'because you belong to the working group',
      other: 'because it was given to you to verify',
    },
    consolidation: {
      office: 'because you belong to the office',
      other: 'because it was given to you to consolidate',
    },
    'consolidation.approve': {
      director: 'because you direct the agency and approve',
      unit_leader: 'because you lead the unit and approve',
      other: 'because it was given to you to approve',
    },
    'inspection.visit': { other: 'because you lead the inspection team' },
    'inspection.self': {
      unit_leader: 'because you lead the unit that inspects itself',
      reporter: 'your unit inspects itself, you keep track',
      other: 'because it was given to you',
    },
    'inspection.sign': {
      unit_leader: 'because you lead the inspected unit',
      other: 'because it was given to you to sign',
    },
    'finding.correct': { other: 'because you are responsible for correcting it' },
    'finding.verify': {
      office: 'because you belong to the office',
      director: 'because the office does not verify its own',
      other: 'because you led the team that found it',
    },
  },
  act: {
    report: {
      none: 'Write report',
      draft: 'Continue writing',
      presented: 'See report',
      submitted: 'See report',
      returned: 'Correct report',
      accepted: 'See report',
    },
    'report.sign': all('Read and sign'),
    'report.review': all('Read and receive'),
    task: {
      none: 'Update',
      draft: 'Update',
      presented: 'See task',
      submitted: 'See task',
      returned: 'Do again',
      accepted: 'See task',
    },
    'task.verify': all('Look and verify'),
    consolidation: {
      none: 'Consolidate',
      draft: 'Continue consolidating',
      presented: 'See consolidation',
      submitted: 'See consolidation',
      returned: 'Mend consolidation',
      accepted: 'See consolidation',
    },
    'consolidation.approve': all('Read and approve'),
    'inspection.visit': { ...all('See visit'), none: 'Open visit', draft: 'Continue visit' },
    'inspection.self': { ...all('See self-inspection'), none: 'Inspect', draft: 'Continue' },
    'inspection.sign': all('Read and sign'),
    'finding.correct': {
      ...all('See finding'),
      none: 'Correct',
      draft: 'Correct',
      returned: 'Correct again',
    },
    'finding.verify': all('Look and verify'),
  },
  title: {
    report: (parts) =>
      parts.stage === 'returned' && !parts.isDone
        ? `Correct the returned ${reportName(parts)}`
        : `Report of ${parts.period || parts.subject}`,
    'report.sign': (parts) => `Sign the ${reportName(parts)}, ${parts.unit}`,
    'report.review': (parts) => `Receive the ${reportName(parts)}, ${parts.unit}`,
    task: (parts) =>
      (parts.stage === 'returned' && !parts.isDone ? 'Do again: ' : '') +
      parts.subject +
      (parts.period ? `, ${parts.period}` : ''),
    consolidation: (parts) =>
      parts.stage === 'returned' && !parts.isDone
        ? `Mend the consolidation of the ${reportName(parts)}`
        : `Consolidate the ${reportName(parts)}`,
    'consolidation.approve': (parts) => `Approve the consolidation of the ${reportName(parts)}`,
    'task.verify': (parts) => `Verify: ${parts.subject}${parts.period ? `, ${parts.period}` : ''}`,
    'inspection.visit': (parts) => `Inspect ${parts.unit}`,
    'inspection.self': (parts) => `Self-inspection${parts.subject ? `: ${parts.subject}` : ''}`,
    'inspection.sign': (parts) => `Sign the minutes of the inspection of ${parts.unit}`,
    'finding.correct': (parts) =>
      `${parts.stage === 'returned' && !parts.isDone ? 'Correct again' : 'Correct'}: ${parts.subject}`,
    'finding.verify': (parts) => `Verify what was corrected: ${parts.subject}, ${parts.unit}`,
  },
  more: {
    ofUnit: (unit) => unit,
    returned: (n) => (n === 1 ? 'returned' : `returned ${n}\u00a0times`),
    urged: (n) => (n === 1 ? 'urged once' : `urged ${n}\u00a0times`),
    extended: 'extended',
    progress: (percent) => `at ${percent}%`,
    citation: (code) => `Task ${code}`,
    waitsFor: (role, unit) => `waiting for the ${role} of ${unit}`,
    waitsForUnit: (unit) => `waiting for ${unit}`,
  },
  waitsForRole: { unit_leader: 'leader', reporter: 'reporter', office: 'office', director: 'leader' },
  page: {
    title: 'My work',
    lead: (day) => `${day}.`,
    mustToday: (n) => `${matters(n)} due today`,
    overdue: (n) => `${matters(n)} overdue`,
    inWeek: (n) => `${matters(n)} in the next seven days`,
    have: 'There are',
    nothingUrgent: 'Nothing is due today',
    tabs: { todo: 'To do', waiting: 'Waiting for others', done: 'Done this month', doneShort: 'Done' },
    groups: {
      overdue: 'Overdue',
      today: 'Today',
      week: 'Next seven days',
      later: 'Later',
      done: 'Done',
      waiting: 'Waiting',
    },
    count: matters,
    doneAt: (when) => `done ${when}`,
    doneOnTime: 'on time',
    doneLate: 'late',
    filter: 'Filter by kind',
    allKinds: 'Every kind',
    empty: {
      todo: 'Nothing is left for you to do',
      todoBody: 'New work appears here as soon as it is given or a reporting period opens.',
      todoKind: 'Nothing of this kind',
      waiting: 'You wait for nobody',
      waitingBody: 'What you have presented or sent and others still hold appears here.',
      done: 'Nothing was finished in the last 31 days',
      seeDone: 'See what is done',
      seeOverview: 'Open the dashboard',
    },
    side: {
      unit: 'My unit',
      reports: (n, kind) => `Last ${n} reports (${kind})`,
      noReports: 'No reporting period yet',
      marks: {
        onTime: (n) => `${n} on time`,
        late: (n) => `${n} late`,
        returned: (n) => `${n} returned`,
        missing: (n) => `${n} missing`,
        exempt: (n) => `${n} exempt`,
      },
      tasks: 'Tasks of the plan',
      tasksOverdue: (n) => (n === 1 ? '1 task overdue' : `${n} tasks overdue`),
      next: 'Next due',
    },
  },
  change: {
    chosen: (n) => (n === 1 ? '1 cell chosen' : `${n} cells chosen`),
    urge: 'Urge',
    extend: 'Extend',
    exempt: 'Exempt',
    urgeTitle: (n) => `Urge ${units(n)}`,
    urgeBody: 'Those who owe are told at once. What was submitted meanwhile is skipped.',
    urgedBefore: (n, when) => `${n} already urged, last ${when}.`,
    message: 'Message (optional)',
    messageHint: 'For example: please send before 16:00 so that it can be consolidated.',
    urgeAct: (n) => `Urge ${units(n)}`,
    extendTitle: (n) => `Extend ${matters(n)}`,
    extendBody: 'The new due time must be later than the present one. What was late stays late.',
    dueDay: 'New due day',
    dueTime: 'Time',
    reason: 'Reason',
    reasonHint: 'So that the unit and later readers understand.',
    reasonNeeded: 'Give a reason of at least 3 characters',
    dayNeeded: 'Choose the new due day',
    timeNeeded: 'Write the time as 17:00',
    extendAct: (n) => `Extend ${matters(n)}`,
    exemptTitle: (n) => `Exempt ${matters(n)}`,
    exemptBody: 'What is exempt counts neither as submitted nor as missing.',
    exemptLost: 'The unit can no longer submit for this period.',
    exemptAct: (n) => `Exempt ${matters(n)}`,
    restore: 'Take the exemption back',
    nothingOwed: 'Nothing chosen is still owed. Choose cells not submitted or returned.',
    needRole: 'Needs the role office or director',
    urged: (n) => `Urged ${units(n)}`,
    extended: (n) => `Extended ${matters(n)}`,
    exempted: (n) => `Exempted ${matters(n)}`,
    undone: (n) => `Put back as before: ${matters(n)}`,
    skipped: (n) => `${n} already done, skipped`,
  },
  problems: {
    dueNotLater: ({ dueAt }) => `The new due time must be after ${formatInstant(dueAt, kernelWordsEn)}`,
    notOwed: 'This is no longer owed',
    heldByRecord:
      'A visit is moved or called off on its own page; signing minutes and verifying a correction cannot be exempted.',
  },
};
