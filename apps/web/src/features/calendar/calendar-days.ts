import {
  addDays,
  type Day,
  dayFrom,
  isoWeekday,
  isoWeekOf,
  lastDayOfMonth,
  partsOf,
} from '@thidua/shared/kernel/day';

/** A stretch of days, both inclusive. */
export interface Days {
  from: Day;
  to: Day;
}

export interface WeekRow {
  /** The ISO number of the week. */
  number: number;
  days: readonly Day[];
}

const mondayOf = (day: Day): Day => addDays(day, 1 - isoWeekday(day));

export const weekOf = (day: Day): WeekRow => {
  const monday = mondayOf(day);
  return {
    number: isoWeekOf(monday).week,
    days: Array.from({ length: 7 }, (_, at) => addDays(monday, at)),
  };
};

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The weeks that hold a month, Monday first, whole. */
export function weeksOfMonth(day: Day): WeekRow[] {
  const last = lastDayOfMonth(day);
  const weeks: WeekRow[] = [];
  for (let monday = mondayOf(firstOfMonth(day)); monday <= last; monday = addDays(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

export const monthDays = (day: Day): Days => ({ from: firstOfMonth(day), to: lastDayOfMonth(day) });

export function weekDays(day: Day): Days {
  const from = mondayOf(day);
  return { from, to: addDays(from, 6) };
}

/** The same day of another month, or its last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const at = year * 12 + (month - 1) + months;
  return dayFrom(Math.floor(at / 12), (at % 12) + 1, date);
}
