import type { reportFormWords } from './report-form.words.ts';

export const reportFormWordsEn: typeof reportFormWords = {
  title: (period) => `Report, ${period}`,
  lead: (unit, receiver, from, to) => `${unit} to ${receiver} · figures of ${from}–${to}`,
  dueOn: (when) => `due ${when}`,
  dueAgain: (when) => `due again ${when}`,
  returned: (n) => `Returned, time ${n}`,
  guidance: 'Guidance of the office',
  late: 'Past due. It can still be sent and will be marked as late.',
  extended: (when) => `Extended to ${when}`,
  others: (names) => `${names} edited this report too. Changes to different fields are merged.`,

  back: 'Back to reports',
  outline: 'Parts of the report',
  done: (n, of) => `${n} of ${of} parts complete`,
  figures: 'Figures',
  figuresLead: (n, of) => `${n} of ${of} figures complete · confirm or correct what the system has counted`,
  jump: 'Choose another part',

  columns: {
    figure: 'Indicator',
    now: 'This period',
    before: 'Previous',
    lastYear: 'Last year',
    change: 'Change',
  },
  beforeOf: (value) => `previous ${value}`,
  same: 'unchanged',
  points: (value) => `${value} points`,
  showLastYear: 'Compare with last year',
  showBefore: 'Compare with the previous period',

  system: (source) => `System: ${source}`,
  sources: {
    task: 'tasks',
    report: 'reports',
    directive: 'directives',
    inspection: 'inspections',
    communication: 'communication',
    difficulty: 'difficulties',
    health: 'health declarations',
    other: 'known figures',
  },
  records: (n) => (n === 1 ? '1 record' : `${n} records`),
  periods: (n, of) => (n === of ? `${n} ${n === 1 ? 'period' : 'periods'}` : `${n} of ${of} periods`),
  typed: 'Typed by the unit',
  take: (value) => `Take ${value}`,
  takeText: 'Take what the system has',
  counted: 'Counted by the system from',
  numerator: 'Reached',
  denominator: 'out of',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose',
  rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
  table: {
    row: (n: number) => `row ${n}`,
    add: 'Add a row',
    drop: (n: number) => `Remove row ${n}`,
    act: 'Remove the row',
    pasted: (n) => `${n === 1 ? '1 cell' : `${n} cells`} filled in from the block.`,
    left: ({ unread, linesOver, cellsOver }) =>
      [
        ...(unread.length > 0
          ? [
              `Not readable: ${unread.length}, ${unread
                .slice(0, 3)
                .map((text) => `“${text}”`)
                .join(', ')}.`,
            ]
          : []),
        ...(linesOver > 0 ? [`Lines too many: ${linesOver}.`] : []),
        ...(cellsOver > 0 ? [`Cells beyond the last column: ${cellsOver}.`] : []),
      ].join(' '),
  },
  files: { label: 'Files handed in', add: 'Choose files', full: (n: number) => `${n} files at most` },

  fill: {
    take: (n) => `Take what the system knows for ${n} fields that say otherwise`,
    taken: (n) => `Taken from the system: ${n} fields`,
    carry: (n) => `Keep the previous figure in ${n === 1 ? 'one empty field' : `${n} empty fields`}`,
    carried: (n) =>
      `${n === 1 ? 'One field keeps' : `${n} fields keep`} the previous figure. See which has changed.`,
    zero: (n) => `Nothing happened: enter 0 in ${n === 1 ? 'one empty field' : `${n} empty fields`}`,
    zeroed: (n) => (n === 1 ? '0 entered in one field' : `0 entered in ${n} fields`),
  },
  paste: {
    open: 'Paste from Excel…',
    title: 'Paste figures from Excel',
    lead: 'Paste one column of figures in the order of the form, or columns with the names in front of the figures. An empty cell keeps what stands.',
    block: 'The copied cells',
    example: 'Posters hung\t12',
    preview: 'Which figure goes where',
    now: 'Now',
    after: 'Will be',
    fill: (n) => (n > 0 ? `Fill ${n}\u00a0${n === 1 ? 'field' : 'fields'}` : 'Fill'),
    filled: (n) => `Filled ${n}\u00a0${n === 1 ? 'field' : 'fields'} from what was pasted`,
    left: (n) => `${n}\u00a0${n === 1 ? 'line goes' : 'lines go'} nowhere; those figures stay as they are.`,
    faults: {
      unknownName: () => 'The form has no figure of this name',
      twice: () => 'This figure stands in a line above',
      beyond: () => 'No figure is left for this line',
      unreadable: (said) => `“${said}” cannot be read`,
      notPasted: () => 'This figure is filled in at its own place',
      heading: () => 'A heading, left out',
    },
  },
  ask: {
    changed: (percent) =>
      percent > 0 ? `Up ${percent} % on the previous period.` : `Down ${-percent} % on the previous period.`,
    fromZero: 'It was 0 in the previous period.',
    sameText: 'The very text of the previous period.',
    why: 'Say why, so that the office need not ask.',
    more: 'More words (optional)',
    mustSay: 'Say what the reason is',
  },
  reasons: {
    demand: 'Demand has changed',
    missedBefore: 'Missed in the previous period',
    otherCounting: 'Counted in another way',
    unchanged: 'The situation is unchanged',
    other: 'Another reason…',
  },

  faults: {
    required: 'No figure yet. Enter 0 if there was nothing.',
    requiredText: 'Nothing written yet',
    requiredDay: 'No day yet',
    requiredChoice: 'Not chosen yet',
    belowMin: (min) => `Enter ${min} or more`,
    aboveMax: (max) => `Enter ${max} or less`,
    ratioIncomplete: 'Enter both numbers',
    ratioOver: 'What was reached cannot exceed the total',
    wrongKind: 'Not a value of this kind',
    unreadable: 'What was typed is not a number yet',
    notADay: 'Enter the day as dd/mm/yyyy',
    unknownChoice: 'Choose one of the list',
    cell: (row: number, column: string, wrong: string) => `Row ${row}, column “${column}”: ${wrong}`,
    cellEmpty: 'not filled in',
    nothingNotAllowed: 'Something must be written here',
  },

  narrative: {
    content: 'Text',
    placeholder: 'Two to four sentences',
    before: 'Previous period',
    hideBefore: 'Hide previous period',
    takeBefore: 'Take it and edit',
    beforeTitle: 'Written in the previous period',
    nothing: 'Nothing to report in this period',
    sayNothing: 'Nothing to report',
    unsayNothing: 'Undo, write a text',
  },

  remark: {
    of: (n, who) => `Comment ${n} by ${who}`,
    reply: 'Answer the comment…',
    send: 'Send the answer',
    settle: 'Settled',
    settled: (when) => `Settled ${when}`,
    reopen: 'Not settled yet',
  },

  returnBar: {
    title: (when) => `Returned at ${when}.`,
    count: (n, settled) => `${n} comments to settle, ${settled} of ${n} settled.`,
    none: 'No comments pinned to fields.',
    go: (n) => `To comment ${n}`,
    before: 'Previous comment',
    next: 'Next comment',
  },

  conflict: {
    title: 'Two people changed this field. Choose the right value; neither is deleted.',
    by: (who, when) => `${who}, ${when}`,
    empty: '(empty)',
    use: (value) => `Use “${value}”`,
    chosen: 'The value has been chosen',
  },

  footer: {
    note: 'saves itself, also without a network',
    missing: (n) => `${n} left:`,
    places: {
      figures: (n) => (n === 1 ? '1\u00a0figure' : `${n}\u00a0figures`),
      reasons: (n) => (n === 1 ? '1\u00a0reason' : `${n}\u00a0reasons`),
      conflicts: (n) => (n === 1 ? '1\u00a0field changed by two' : `${n}\u00a0fields changed by two`),
      remark: (n) => `comment\u00a0${n}`,
      part: (number) => `part\u00a0${number}`,
    },
    ready: 'Complete',
    read: 'Read as document',
    readAndSign: 'Read it to sign and submit',
    present: 'Present to the unit’s leader',
  },
  phone: {
    at: (n, of, done) => `Part ${n} of ${of} · ${done} complete`,
    next: 'Next part',
    returned: (n) => (n === 0 ? 'Returned' : n === 1 ? 'Returned, 1 comment' : `Returned, ${n} comments`),
    settled: (n, of) => `${n} of ${of} settled`,
    states: { done: 'complete', begun: 'begun', empty: 'empty' },
  },

  told: {
    presented: 'Presented to the unit’s leader',
    stillMissing: 'Not presented: some places must be mended first',
    notSaved: (why) => `Not presented. ${why} What you typed is kept on this machine.`,
    replied: 'The answer has been sent',
    settled: 'The comment is marked as settled',
    reopened: 'The comment is open again',
  },
  reload: 'Somebody has just changed the report. The page is up to date now; look again and retry.',
};
