/**
 * Calendar days as text 'YYYY-MM-DD', years 0000-9999 of the proleptic Gregorian calendar.
 * Pure integer arithmetic: no clock, no zone, no `Date`.
 * Every function throws `RangeError` when given text that is not a day.
 */
export type Day = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** Whether `text` is an existing calendar day in the form 'YYYY-MM-DD'. */
export function isDay(text: string): text is Day {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const m = Number(month);
  return m >= 1 && m <= 12 && Number(day) >= 1 && Number(day) <= lengthOfMonth(Number(year), m);
}

/** Year, month (1-12) and day of the month (1-31). */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) };
}

/** The day with these parts. `date` above the length of the month is that month's last day. */
export function dayFrom(year: number, month: number, date: number): Day {
  const day = `${pad(year, 4)}-${pad(month)}-${pad(Math.min(date, lengthOfMonth(year, month)))}`;
  if (!isDay(day)) throw new RangeError(`not a day: ${year}-${month}-${date}`);
  return day;
}

/** Days since 1970-01-01 (a Thursday). The year is counted from March so that a leap day comes last. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const doe = shifted - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const shiftedMonth = Math.floor((5 * doy + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = doy - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return dayFrom(yoe + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** The day `days` later (negative: earlier). */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday ... 7 = Sunday (ISO 8601). */
export function isoWeekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** 'YYYY-MM'. */
export function monthOf(day: Day): string {
  partsOf(day);
  return day.slice(0, 7);
}

/** The last day of the month in which `day` lies. */
export function lastDayOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayFrom(year, month, 31);
}

/** The ISO 8601 week: a week belongs to the year that holds its Thursday. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - isoWeekday(day));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(dayFrom(year, 1, 1), thursday) / 7) + 1 };
}

/** Order for sorting: negative when `a` is the earlier day. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
