import type { LadderWords } from './ladder.words.ts';

const count = (n: number) => `${n}\u00a0working day${n === 1 ? '' : 's'}`;
const when = (days: number): string =>
  days === 0
    ? 'on the due day'
    : days < 0
      ? `${count(-days)} before it is due`
      : `${count(days)} after it was due`;

export const ladderWordsEn: LadderWords = {
  events: { 'ladder.changed': 'changed when duties are reminded of' },
  hearer: {
    debtor: 'who owes it',
    leader: 'the unit’s leader',
    office: 'the office',
    director: 'the director',
  },
  when,
  sentence: (days, time, to) => `${time}, ${when(days)}: ${to}`,
  joined: (names) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,

  page: {
    title: 'Reminding',
    lead: 'Every duty is reminded of at these steps, counted in the agency’s working days. What is done reminds nobody; what is extended is counted from its new due time.',
    digest: 'Morning mail',
    digestSays: (time) =>
      `Every working day at ${time} each person gets one mail with exactly what My work shows.`,
    digestAt: 'Sent at',
    change: 'Edit',
    changeKind: (kind) => `Edit the steps: ${kind}`,
    own: 'set by the agency',
    usual: 'default',
    none: 'Not reminded of',
    saved: 'Steps saved',
  },
  form: {
    title: (kind) => `Steps: ${kind}`,
    digestTitle: 'When the morning mail is sent',
    rung: (n) => `Step ${n}`,
    days: 'Days',
    side: { before: 'before', on: 'on the day', after: 'after' },
    time: 'Time',
    to: 'Tells whom',
    add: 'Add a step',
    drop: (n) => `Remove step ${n}`,
    toUsual: 'Back to the default',
    needDays: (most) => `From 1 to ${most} days`,
    needTime: 'A time such as 08:00',
    needTo: 'Choose at least one',
    twice: 'Another step is on that day',
    act: 'Save the steps',
    actTime: 'Save the time',
    empty: 'No step: this kind of duty is not reminded of.',
  },
  preview: {
    title: 'Try it on a real duty',
    kind: 'Kind',
    duty: 'Duty',
    due: (at) => `Due ${at}`,
    none: 'Nobody owes anything of this kind',
    noneBody: 'As soon as something is open, its steps and those who are told stand here.',
    noRungs: 'No step falls into the time this duty is open.',
    nobody: 'Nobody holds this role',
    past: 'past',
    by: {
      atOnce: 'mail at once',
      digest: 'morning mail',
      appOnly: 'in the product',
      noAddress: 'in the product, no address yet',
    },
    nowSays: 'By the roles of today; they are looked up again when it is sent.',
  },
  mails: {
    title: 'Mail',
    on: 'Mails are being sent.',
    off: 'The server has nowhere to hand mails to (SMTP_URL): all is told in the product only.',
    demo: 'The demo never sends a mail. All is told in the product.',
    waiting: 'Waiting',
    sent: 'Sent, last 7 days',
    failed: 'Failed, last 7 days',
    fault: (code) =>
      /^5\d\d$/.test(code) ? `address refused (${code})` : `mail server did not take it (${code})`,
  },
  own: {
    tab: 'How it reaches me',
    lead: (email) => `Mails go to ${email}.`,
    noEmail: 'You have no mail address, so all is told in the product only.',
    setEmail: 'Set an address',
    off: 'The server sends no mail yet; your choice counts as soon as it does.',
    demo: 'The demo sends no mail; your choice is kept all the same.',
    digest: (time) => `One mail at ${time} every working day`,
    digestBody: 'With what you have to do and what is new; nothing to tell, no mail.',
    caption: 'What comes which way',
    topic: 'What',
    how: 'How',
    fixed: 'Always at once',
    needsDigest: 'The morning mail is off',
    saved: 'Choice saved',
  },
  topic: {
    returned: { title: 'Returned', body: 'A report or result that came back to be corrected' },
    escalated: { title: 'Escalated', body: 'Somebody else’s duty is overdue and needs you' },
    urged: { title: 'Urged', body: 'The office or working group urges in person' },
    reminded: { title: 'Due times', body: 'Your own duty is due soon or has just become overdue' },
    work: { title: 'New work', body: 'A task assigned, a report to sign or to receive' },
    outcome: { title: 'Outcomes', body: 'Accepted, verified, extended, exempt' },
  },
  way: { atOnce: 'Mail at once', digest: 'In the morning mail', appOnly: 'In the product only' },
};
