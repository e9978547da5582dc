import { addDays, type Day } from './day.ts';
import { announcedHolidays, type HolidayCode, type Listed } from './holidays-announced.vn.ts';
import { provisionalHolidays } from './holidays-provisional.vn.ts';
import { type CalendarEdits, editCalendar, type WorkCalendar, workCalendar } from './working-days.ts';

export interface HolidayYear {
  year: number;
  /** `official`: as announced for public agencies; `provisional`: computed from the law, to be confirmed each year. */
  status: 'official' | 'provisional';
  /** Each day off in order, weekends inside a holiday included. */
  days: readonly { day: Day; code: HolidayCode }[];
  /** Saturdays worked in exchange for a day off ("hoán đổi ngày làm việc"). */
  working: readonly Day[];
}

function daysOf(year: number, [range, code]: Listed) {
  const [first, last = first] = range.split('..').map((monthDay) => `${year}-${monthDay}`) as [Day, Day?];
  const days: { day: Day; code: HolidayCode }[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push({ day, code });
  return days;
}

/** The holidays of one year: the announced list where there is one, otherwise computed from the Labour Code. 1900-2199. */
export function holidaysOf(year: number): HolidayYear {
  const list = announcedHolidays[year];
  if (!list) return { year, status: 'provisional', days: provisionalHolidays(year), working: [] };
  return {
    year,
    status: 'official',
    days: list.off.flatMap((entry) => daysOf(year, entry)),
    working: (list.working ?? []).map((monthDay) => `${year}-${monthDay}`),
  };
}

/** The national calendar of some years, both inclusive, with an agency's own days laid over it. */
export function vietnamCalendar(fromYear: number, toYear: number, edits: CalendarEdits = {}): WorkCalendar {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, n) => holidaysOf(fromYear + n));
  const national = workCalendar({
    closed: years.flatMap(({ days }) => days.map(({ day }) => day)),
    working: years.flatMap(({ working }) => working),
  });
  return editCalendar(national, edits);
}
