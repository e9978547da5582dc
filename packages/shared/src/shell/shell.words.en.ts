import type { shellWords } from './shell.words.ts';

export const shellWordsEn: typeof shellWords = {
  brand: 'Thi Đua',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  language: 'Language',
  skip: 'Skip to the main content',

  nav: {
    label: 'Main navigation',
    myWork: 'My work',
    overview: 'Overview',
    calendar: 'Calendar',
    inspection: 'Inspections',
    tasks: 'Tasks',
    reports: 'Reports',
    received: 'Reports received',
    figures: 'Figures',
    admin: 'Administration',
    more: 'More',
    groups: { doing: 'Doing', review: 'Review', information: 'Information', system: 'System' },
    short: { myWork: 'Work', received: 'Reports' },
    waiting: (n: number) => `${n} waiting`,
  },

  campaign: {
    plan: (number, day) => `Plan ${number} of ${day}`,
    shortPlan: (number) => `Plan ${number}`,
    choose: 'Choose a campaign',
    current: 'Campaign shown',
  },

  search: {
    kinds: {
      unit: 'Units',
      account: 'People',
      duty: 'Duties of the plan',
      task: 'Tasks',
      campaign: 'Campaigns',
      report: 'Reports',
    },
    report: (period) => `Report, ${period}`,
    open: 'Search',
    hint: 'Search units, tasks, reports…',
    placeholder: 'Type a name or number, with or without marks',
    nothing: (text: string) => `Nothing matches “${text}”`,
    start: 'Type at least two letters to search',
    searching: 'Searching…',
    failed: 'The search failed. Check the network and type again.',
    keys: 'Ctrl K',
    clear: 'Clear the search',
  },

  bell: { label: 'Notices', unread: (n: number) => `${n} unread notices`, all: 'All notices' },

  user: {
    menu: 'My account',
    account: 'Account, password, delegation',
    scheme: 'Appearance',
    schemes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    signOut: 'Sign out',
    actingFor: (name: string) => `Acting for ${name}`,
    stopActing: 'Stop acting for them',
    actFor: (name: string) => `Act for ${name}`,
    roleAt: (role: string, unit: string) => `${role}, ${unit}`,
  },

  tour: {
    offer: 'New here? One minute shows where the main work is done.',
    open: 'Short guide',
    hide: 'Hide this line for good',
    title: 'Short guide',
    lead: 'The main work of your role. Open it again at any time: click your name at the top right.',
    leadPhone: 'The main work of your role. Open it again at any time under More.',
    finding: 'To find a unit, a task or a report press Ctrl\u00a0K on any page; marks may be left out.',
    findingPhone:
      'To find a unit, a task or a report tap the glass at the top of the page; marks may be left out.',
    steps: {
      found: {
        title: 'Set up the agency',
        body: 'Import units and people from one Excel file, print the sign-in slips and hand them over; holidays and reminders are there already.',
      },
      overview: {
        title: 'Overview',
        body: 'The first sentence says whether the agency is safe, who is late and what waits for a decision. Every figure opens the list behind it.',
      },
      myWork: {
        title: 'My work',
        body: 'Everything you have to do, the most urgent first. Each line says why it is yours and has one button that leads to the exact place.',
      },
      write: {
        title: 'Write the report',
        body: 'What the system knows is filled in; add the rest, it saves itself even without a network. Then present it to the leader of the unit.',
      },
      sign: {
        title: 'Sign and submit the report',
        body: 'Read the report as a document, then sign and submit it or send it back to its writer. You get a receipt with the time.',
      },
      receive: {
        title: 'Receive the reports',
        body: 'See at once who has reported and who has not. Open a report beside the period before, accept it or return it with comments at the exact place; urge the missing ones with one button.',
      },
      gather: {
        title: 'Consolidate',
        body: 'Figures are added up indicator by indicator, a click shows each unit; the texts are there to be edited, then present it to the director.',
      },
      decide: {
        title: 'Approve the consolidated report',
        body: 'Read it, see where each figure comes from, approve or return it. Once approved, download the Word document to issue.',
      },
      assign: {
        title: 'Assign and verify tasks',
        body: 'The plan stands in its own outline. Assign tasks to units, follow their due dates, look at the evidence, then verify or return.',
      },
      update: {
        title: 'Update tasks',
        body: 'Note the progress, attach photos or files as evidence; report a task done for the office to verify.',
      },
      look: {
        title: 'Tasks of the unit',
        body: 'See what the plan asks of your unit, when it is due and how far it has come.',
      },
      figures: {
        title: 'Figures',
        body: 'The figures of the units added up over the periods.',
      },
    },
  },

  demo: {
    title: 'This is a demonstration.',
    body: 'Sample data after plan 1096/KH-STP, its dates moved to the present. Do not enter real information.',
    bodyShort: 'Do not enter real information.',
    hide: 'Hide this line',
  },

  offline:
    'No network. Pages opened before can still be read as they were last loaded; sending and saving need the network back.',

  unsent: {
    line: (items, photos) => {
      const held = [
        items > 0 ? `${items} item${items === 1 ? '' : 's'}` : '',
        photos > 0 ? `${photos} photo${photos === 1 ? '' : 's'}` : '',
      ].filter(Boolean);
      return `${held.length > 0 ? `${held.join(', ')} of a visit` : 'A visit begun on this device'} not sent – kept on the device, sent as soon as there is a network.`;
    },
    see: 'Show',
  },

  notFound: {
    title: 'There is no such page',
    body: 'The address may have changed, or the content is outside your reach.',
    home: 'To My work',
  },

  crash: {
    title: 'The page failed',
    body: 'Nothing that was saved is lost. Reload the page; if it fails again, tell the office the code below.',
    reload: 'Reload the page',
    outdated: 'There is a new version of the system. Reload the page to go on.',
  },

  leaving: {
    title: 'Something has not been sent',
    body: ({ reports, items, photos }) =>
      `Kept on this computer: ${[
        reports > 0 ? `${reports} draft${reports === 1 ? '' : 's'}` : '',
        items > 0 ? `${items} inspected item${items === 1 ? '' : 's'}` : '',
        photos > 0 ? `${photos} inspection photo${photos === 1 ? '' : 's'}` : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    lost: 'Signing out removes from this computer what was not sent.',
    act: 'Sign out, drop what is unsent',
  },

  newer: {
    title: 'There is a newer version of the system.',
    act: 'Use it',
    typed: {
      title: 'Reload the page to use the newer version?',
      body: 'Something you have just typed stands on this page.',
      lost: 'What is not sent or saved may be lost.',
      act: 'Reload the page',
    },
  },

  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  undo: 'Undo',
  retry: 'Try again',
  loading: 'Loading',
  failed: 'Not loaded',
  refused: 'This cannot be opened',
  failedBody: 'Check the network and try again.',
  all: 'All',
  more: 'More',
  legend: 'Legend',

  pager: {
    label: 'Pages',
    next: 'Next page',
    previous: 'Previous page',
    range: (from: number, to: number, total: number | undefined) =>
      total === undefined ? `${from}–${to}` : `${from}–${to} of ${total}`,
  },

  table: {
    sortBy: (column: string) => `Sort by ${column}`,
    empty: 'Nothing here yet',
    columns: 'Choose columns',
  },

  number: {
    notNumber: 'A number only, for example 1,234.5',
    tooFine: (scale: number) =>
      scale === 0 ? 'Whole numbers only' : `At most ${scale} digits after the point`,
    ambiguous: 'Is the mark for thousands or for decimals? Write 1,234 or 1.23.',
    tooLarge: 'The number is too large',
  },

  date: {
    clear: 'Clear the date',
    nextMonth: 'Next month',
    previousMonth: 'Previous month',
    nextYear: 'Next year',
    previousYear: 'Previous year',
    nextDecade: 'Next ten years',
    previousDecade: 'Previous ten years',
    months: 'Choose a month',
    years: 'Choose a year',
  },

  password: { show: 'Show the password', hide: 'Hide the password' },

  saved: {
    saving: 'Saving…',
    saved: (time: string) => `Saved ${time}`,
    kept: 'No network, kept on this machine',
    keptSignedOut: 'Session ended, kept on this machine',
    failed: 'Not saved',
    clean: 'Saves itself after every change',
  },

  files: {
    add: 'Add a file',
    drop: 'Drop files here or click to choose',
    limits: (types: string, size: string) => `${types}, at most ${size} a file`,
    tooLarge: (name: string, size: string) => `${name}: larger than ${size}`,
    wrongKind: (name: string) => `${name}: this kind of file is not taken`,
    tooMany: (n: number) => `At most ${n} files at a time`,
    remove: (name: string) => `Remove ${name}`,
    cancel: (name: string) => `Cancel sending ${name}`,
    again: (name: string) => `Send ${name} again`,
    sending: (percent: number) => `${percent}% sent`,
    checking: 'being checked',
  },

  numberOf: {
    of: (value: string, total: string) => `${value} of ${total}`,
    overdue: (n: number) => `${n} overdue`,
  },

  timeline: { label: 'Timeline', onBehalf: (name: string) => `for ${name}`, because: 'Reason:' },

  states: {
    ok: 'On time, accepted',
    dot: 'On time',
    wait: 'Waits for acceptance',
    late: 'Submitted late',
    ret: 'Returned',
    miss: 'Past due, not submitted',
    soon: 'Due soon',
    draft: 'Being written',
    not: 'Not yet due',
    ex: 'Exempt',
    over: 'Overdue',
    warn: 'Reason wanted',
    watch: 'To be watched',
    stale: 'Out of date',
    gold: 'Commendation',
    fail: 'Failed',
    hold: 'Waiting',
    second: 'Waits for a second person',
    again: 'Repeated',
    hidden: 'Kept hidden',
    off: 'Not sent, kept on this machine',
    sent: 'Sent',
  },
};
