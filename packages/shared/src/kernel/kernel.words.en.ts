import { actWordsEn } from './act.words.en.ts';
import type { TimeLeft } from './due.ts';
import type { KernelWords } from './kernel.words.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const some =
  (one: string, many = `${one}s`) =>
  (n: number) =>
    n === 1 ? one : many;
const monthName = (month: number) => monthNames[month - 1] ?? String(month);
const inYear = (year: number | undefined) => (year === undefined ? '' : `\u00a0${year}`);
const plural = (amount: number, unit: TimeLeft['unit']) => (amount === 1 ? unit : `${unit}s`);

export const kernelWordsEn: KernelWords = {
  language: 'en',
  numberStyle: 'en',

  act: actWordsEn,

  none: 'None',
  all: 'All',
  other: 'Other',
  optional: 'optional',
  required: 'Required',

  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdayShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  month: monthName,

  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  timeOnDate: (time, date) => `${time} on\u00a0${date}`,
  timeOnNamedDay: (time, day) => `${time} ${day}`,
  fromTo: (from, to) => `from\u00a0${from} to\u00a0${to}`,
  paperDate: (date, month, year) => `${date} ${monthName(month)} ${year}`,

  duration: (amount, unit) => `${amount}\u00a0${plural(amount, unit)}`,
  left: (duration) => `${duration}\u00a0left`,
  late: (duration) => `${duration}\u00a0late`,
  ago: (duration) => `${duration} ago`,
  justNow: 'just now',

  periodKind: {
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    half: 'half-year',
    nineMonths: 'nine\u00a0months',
    year: 'year',
    thematic: 'thematic, ad\u00a0hoc',
  },
  transitional: (from) => `transitional period from\u00a0${from}`,
  period: {
    week: (n, year) => `week\u00a0${n}${year === undefined ? '' : `,\u00a0${year}`}`,
    month: (n, year) => `${monthName(n)}${inYear(year)}`,
    quarter: (n, year) => `Q${n}${inYear(year)}`,
    half: (n, year) =>
      `${n === 1 ? 'first' : 'second'}\u00a0half${year === undefined ? '' : ` of\u00a0${year}`}`,
    nineMonths: (_n, year) => `nine\u00a0months${year === undefined ? '' : ` of\u00a0${year}`}`,
    year: (_n, year) => (year === undefined ? 'year' : String(year)),
  },

  holiday: {
    newYear: 'New Year’s Day',
    tet: 'Lunar New Year',
    hungKings: 'Hung Kings’ Commemoration Day',
    reunification: 'Reunification Day',
    labour: 'International Labour Day',
    nationalDay: 'National Day',
    cultureDay: 'Vietnam Culture Day',
    compensation: 'Day off in lieu',
    swapped: 'Swapped day off',
  },
  holidayStatus: { official: 'as announced', provisional: 'provisional' },

  noun: {
    unit: some('unit'),
    person: some('person', 'people'),
    task: some('task'),
    report: some('report'),
    document: some('document'),
    dossier: some('dossier'),
    file: some('file'),
    comment: some('comment'),
    matter: some('matter'),
    member: some('member'),
    workingDay: some('working day'),
  },
  count: (n, noun) => `${n}\u00a0${noun}`,
  share: (part, whole, noun) => `${part}/${whole}\u00a0${noun}`,
  outOf: (part, whole) => `${part}\u00a0of\u00a0${whole}`,
  percent: (value) => `${value}%`,
  dong: (value) => `${value}\u00a0VND`,
  thousandDong: (value) => `${value}\u00a0thousand\u00a0VND`,
  list: (first, last) => `${first} and ${last}`,
};
