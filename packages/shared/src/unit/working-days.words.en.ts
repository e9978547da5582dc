import type { WorkingDayWords } from './working-days.words.ts';

const day = (text: string) => text.split('-').reverse().join('/');

export const workingDayWordsEn: WorkingDayWords = {
  events: { 'workingDay.changed': 'working days changed' },
  page: {
    title: 'Working days',
    year: (year) => `Year ${year}`,
    previous: 'Year before',
    next: 'Year after',
    rule: 'Due times are counted in working days. A change here moves the due times of periods that have not begun; an open period keeps the one it was given.',
    provisional:
      'The days off of this year are computed from the law and not yet announced. When the yearly notice comes, correct the days that differ.',
    caption: (year) => `Days off and days worked in exchange in ${year}`,
    none: 'No day of this year is listed yet',
    day: 'Day',
    what: 'Off or worked',
    ground: 'By',
    off: 'Off',
    worked: 'Worked',
    national: 'National list',
    own: 'The agency’s decision',
    change: 'Change a day',
    back: 'Drop, follow the national list',
    drop: 'Drop',
    summary: (off, own) =>
      own > 0
        ? `${off}\u00a0days off, ${own}\u00a0decided by the agency`
        : `${off}\u00a0${off === 1 ? 'day' : 'days'} off`,
  },
  form: {
    title: 'Change working days',
    off: 'Further day off',
    offHint: 'A day that would be worked',
    worked: 'Day worked in exchange or besides',
    workedHint: 'A Saturday, Sunday or holiday that is worked',
    why: 'Ground',
    whyHint: 'Number and date of the letter or decision',
    needDay: 'Choose at least one day',
    needWhy: 'Write the ground, at least 3 characters',
    same: 'The two days must differ',
    alreadyOff: 'This day is off already',
    alreadyWorked: 'This day is worked already',
    effect: 'What will happen',
    offSays: (on) => `${on} is a day off.`,
    workedSays: (on) => `${on} is a working day.`,
    dueSays:
      'Periods that have not begun get their due time anew; an open period keeps the one it was given.',
    act: 'Save the change',
    saved: 'Working days changed',
    backTitle: (on) => `Drop the decision about ${on}`,
    backSays: (on) => `${on} follows the national list again.`,
    backAct: 'Drop the decision',
  },
  problems: {
    dayInPast: ({ today }) => `Choose today (${day(today)}) or later.`,
    nothingChanged: 'These days are so already.',
  },
};
