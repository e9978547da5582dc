import { vietnamCalendar } from '@thidua/shared/kernel/holidays.vn';
import type { WorkCalendar } from '@thidua/shared/kernel/working-days';

const byYear = new Map<number, WorkCalendar>();

/** The national working days around a day: its year and the next, for a due time may fall beyond New Year. */
export function workCalendarAt(day: string): WorkCalendar {
  const year = Number(day.slice(0, 4));
  const known = byYear.get(year);
  if (known) return known;
  const calendar = vietnamCalendar(year, year + 1);
  byYear.set(year, calendar);
  return calendar;
}
