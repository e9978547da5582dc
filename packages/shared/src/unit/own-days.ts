import type { Day } from '../kernel/day.ts';
import { vietnamCalendar } from '../kernel/holidays.vn.ts';
import { type CalendarEdits, isWorkingDay } from '../kernel/working-days.ts';
import type { DayChange, OwnDays } from './working-days.model.ts';

/** An agency's own days as edits of the national calendar. */
export function editsOf(own: OwnDays): CalendarEdits {
  const days = Object.entries(own);
  const which = (worked: boolean) => days.filter(([, one]) => one.worked === worked).map(([day]) => day);
  return { closed: which(false), working: which(true) };
}

/**
 * The own days after some changes, each with its ground. A day that is asked to be what the national list says anyway needs no word
 * of the agency and has none afterwards. Answers null where nothing would change.
 */
export function changeDays(own: OwnDays, changes: readonly DayChange[], why: string): OwnDays | null {
  const next: OwnDays = { ...own };
  for (const { day, worked } of changes) {
    const isNational = worked === null || worked === isNationallyWorked(day);
    if (isNational) delete next[day];
    else if (next[day]?.worked !== worked) next[day] = { worked, why };
  }
  return JSON.stringify(sorted(next)) === JSON.stringify(sorted(own)) ? null : sorted(next);
}

const isNationallyWorked = (day: Day): boolean => {
  const year = Number(day.slice(0, 4));
  return isWorkingDay(day, vietnamCalendar(year, year));
};

const sorted = (own: OwnDays): OwnDays =>
  Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)));
