import { addDays, type Day, dayFrom, isoWeekday } from '@thidua/shared/kernel/day';
import type { HolidayCode } from '@thidua/shared/kernel/holidays-announced.vn';
import type { WorkingYear } from '@thidua/shared/unit/working-days.model';

/** Days in a row that are off, or worked, for one and the same reason. */
export interface YearRow {
  from: Day;
  to: Day;
  worked: boolean;
  /** Why it is off by the national list; null where it is worked or the agency's own word. */
  code: HolidayCode | null;
  /** The agency's ground; null where the national list speaks. */
  why: string | null;
}

/** The special days of a year in order; the agency's word stands over the national list. */
export function yearRows(year: WorkingYear): YearRow[] {
  const own = new Set(year.own.map(({ day }) => day));
  const single = (day: Day, worked: boolean, code: HolidayCode | null, why: string | null): YearRow => ({
    from: day,
    to: day,
    worked,
    code,
    why,
  });
  const days = [
    ...year.holidays.map(({ day, code }) => single(day, false, code as HolidayCode, null)),
    ...year.working.map((day) => single(day, true, null, null)),
  ].filter((row) => !own.has(row.from));
  const all = [...days, ...year.own.map(({ day, worked, why }) => single(day, worked, null, why))];
  return all.sort((a, b) => (a.from < b.from ? -1 : 1)).reduce(joined, []);
}

function joined(rows: YearRow[], row: YearRow): YearRow[] {
  const last = rows.at(-1);
  const goesOn = last && row.code && last.code === row.code && addDays(last.to, 1) === row.from;
  return goesOn ? [...rows.slice(0, -1), { ...last, to: row.to }] : [...rows, row];
}

/** Weekdays that are not worked. */
export const daysOff = (rows: readonly YearRow[]): number =>
  rows.filter((row) => !row.worked).reduce((sum, row) => sum + weekdays(row), 0);

function weekdays({ from, to }: YearRow): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isoWeekday(day) <= 5) count += 1;
  return count;
}

/** The days of a month in order. */
export function monthDays(year: number, month: number): Day[] {
  const days: Day[] = [];
  for (let day = dayFrom(year, month, 1); Number(day.slice(5, 7)) === month; day = addDays(day, 1))
    days.push(day);
  return days;
}
