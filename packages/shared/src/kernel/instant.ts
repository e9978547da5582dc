import { type Day, dayNumber, dayOfNumber } from './day.ts';

/**
 * Instants are ISO text in UTC with milliseconds and 'Z'; local means Asia/Ho_Chi_Minh.
 * That zone has been UTC+07:00 without summer time since 13 June 1975, so the offset is a constant here and
 * no zone database is asked; instants before that day would come out wrong by up to two hours.
 * Every function throws `RangeError` when given text that is not an instant, a day or a time.
 */
export type Instant = string;
/** A local time of day 'HH:mm', 00:00-23:59. */
export type TimeOfDay = string;

const minute = 60_000;
const dayLength = 24 * 60 * minute;
const offset = 7 * 60 * minute;
/** The local zone as ISO text writes it. */
export const localZone = '+07:00';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

export const isTimeOfDay = (text: string): boolean => timePattern.test(text);

/** Whether `text` is an instant in UTC, with or without milliseconds. */
export const isInstant = (text: string): boolean =>
  instantPattern.test(text) && !Number.isNaN(Date.parse(text));

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisOf(instant: Instant): number {
  if (!isInstant(instant)) throw new RangeError(`not an instant: ${instant}`);
  return Date.parse(instant);
}

/** The instant of so many milliseconds since 1970-01-01T00:00Z. */
export const instantOf = (millis: number): Instant => new Date(millis).toISOString();

/** The instant at which it is `time` on `day` in Asia/Ho_Chi_Minh. */
export function instantAt(day: Day, time: TimeOfDay): Instant {
  const [, hours, minutes] = timePattern.exec(time) ?? [];
  if (!hours || !minutes) throw new RangeError(`not a time of day: ${time}`);
  return instantOf(dayNumber(day) * dayLength + (Number(hours) * 60 + Number(minutes)) * minute - offset);
}

/** The local day of an instant. */
export function dayOf(instant: Instant): Day {
  return dayOfNumber(Math.floor((millisOf(instant) + offset) / dayLength));
}

/** The local time 'HH:mm' of an instant; seconds are cut off, never rounded up. */
export function timeOf(instant: Instant): TimeOfDay {
  return instantOf(millisOf(instant) + offset).slice(11, 16);
}

export const addMinutes = (instant: Instant, minutes: number): Instant =>
  instantOf(millisOf(instant) + minutes * minute);

export const addHours = (instant: Instant, hours: number): Instant => addMinutes(instant, hours * 60);

/** Milliseconds from `from` to `to`, negative when `to` is earlier. */
export const millisBetween = (from: Instant, to: Instant): number => millisOf(to) - millisOf(from);

/** Order for sorting: negative when `a` is earlier. Reads both, so '...00Z' and '...00.000Z' are equal. */
export const compareInstants = (a: Instant, b: Instant): number => Math.sign(millisBetween(b, a));
