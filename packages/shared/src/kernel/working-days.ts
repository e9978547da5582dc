import { addDays, type Day, dayNumber, isoWeekday } from './day.ts';

/**
 * Which days are worked. Weekends are closed unless listed in `working` (swapped: worked in exchange for a day off).
 * A day in both lists is worked: the swap is the later decision.
 */
export interface WorkCalendar {
  /** Days off besides weekends; a weekend day in it does no harm. */
  readonly closed: ReadonlySet<Day>;
  /** Days worked although they are weekends or listed as closed. */
  readonly working: ReadonlySet<Day>;
}

/** What an agency adds to the national list for itself. */
export interface CalendarEdits {
  readonly closed?: Iterable<Day>;
  readonly working?: Iterable<Day>;
}

/** A calendar from lists, for example the ones an agency edits. */
export function workCalendar({ closed = [], working = [] }: CalendarEdits): WorkCalendar {
  return { closed: new Set(closed), working: new Set(working) };
}

/** The calendar with an agency's own days: a day it closes is no longer worked, a day it works no longer closed. */
export function editCalendar(calendar: WorkCalendar, edits: CalendarEdits): WorkCalendar {
  const closing = new Set(edits.closed ?? []);
  const opening = new Set(edits.working ?? []);
  return {
    closed: new Set([...calendar.closed, ...closing].filter((day) => !opening.has(day))),
    working: new Set([...[...calendar.working].filter((day) => !closing.has(day)), ...opening]),
  };
}

/** Weekends only: for tests and for agencies that have no list yet. */
export const weekendsOnly: WorkCalendar = workCalendar({});

export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  if (calendar.working.has(day)) return true;
  return isoWeekday(day) <= 5 && !calendar.closed.has(day);
}

/** No closure of the country is longer; a calendar without any working day must not hang the caller. */
const longestSearch = 366;

/**
 * The `count`-th working day after `day` (negative: before); `day` itself never counts. 0 answers `day` if it is worked,
 * otherwise the next working day. Throws `RangeError` when a year passes without a working day or `count` is no integer.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  if (!Number.isInteger(count)) throw new RangeError(`not a number of days: ${count}`);
  if (count === 0 && isWorkingDay(day, calendar)) return day;
  const step = count < 0 ? -1 : 1;
  let left = Math.max(Math.abs(count), 1);
  let found = day;
  for (let idle = 0; left > 0; ) {
    found = addDays(found, step);
    if (isWorkingDay(found, calendar)) {
      left -= 1;
      idle = 0;
    } else if (++idle > longestSearch) throw new RangeError(`no working day near ${found}`);
  }
  return found;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  if (dayNumber(to) < dayNumber(from)) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
