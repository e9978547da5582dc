import { addDays, type Day } from '../kernel/day.ts';
import { dayOf, type Instant, instantAt, type TimeOfDay } from '../kernel/instant.ts';
import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../kernel/working-days.ts';
import type { Rung } from './ladder.model.ts';

/** The working days around any day. */
export type CalendarAt = (day: Day) => WorkCalendar;

/** Of an obligation, what decides when it is reminded of. */
export interface Owing {
  opensAt: Instant;
  dueAt: Instant;
}

export interface RungTime {
  rung: Rung;
  at: Instant;
}

/**
 * When each rung of an obligation is told, earliest first. Days are working days counted from the due day; day 0 is the due day itself,
 * worked or not. A rung before the due day or on it that would come before the obligation opens, or not before it is due, is left out:
 * it would say what is not so.
 */
export function rungTimes(owing: Owing, rungs: readonly Rung[], calendarAt: CalendarAt): RungTime[] {
  const dueDay = dayOf(owing.dueAt);
  return rungs
    .map((rung) => ({ rung, at: instantAt(dayOfRung(rung, dueDay, calendarAt), rung.time) }))
    .filter(({ rung, at }) => rung.days > 0 || at < owing.dueAt)
    .filter(({ at }) => at >= owing.opensAt)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

const dayOfRung = ({ days }: Rung, dueDay: Day, calendarAt: CalendarAt): Day =>
  days === 0 ? dueDay : addWorkingDays(dueDay, days, calendarAt(dueDay));

/**
 * The rung to be told at `now` by somebody who last looked at `since`: the latest with `since < at <= now`, so that after a
 * standstill one is told and not all that were missed. Undefined where none fell due in between.
 */
export function rungDue(
  owing: Owing,
  rungs: readonly Rung[],
  calendarAt: CalendarAt,
  since: Instant,
  now: Instant,
): RungTime | undefined {
  return rungTimes(owing, rungs, calendarAt).findLast(({ at }) => at > since && at <= now);
}

/**
 * The day whose digest is to be written at `now`: today, if it is worked and the hour has come. Whoever was down at that hour writes
 * it later the same day; a day that is over has no digest any more.
 */
export function digestDay(digestAt: TimeOfDay, calendarAt: CalendarAt, now: Instant): Day | undefined {
  const today = dayOf(now);
  return isWorkingDay(today, calendarAt(today)) && now >= instantAt(today, digestAt) ? today : undefined;
}

/** From when on a digest tells news: since the hour of the one on the working day before. */
export const newsSince = (day: Day, digestAt: TimeOfDay, calendarAt: CalendarAt): Instant =>
  instantAt(addWorkingDays(day, -1, calendarAt(day)), digestAt);

/**
 * Whether one of these local times has passed since somebody last looked: most looks find none, and need not read what is owed.
 */
export function passesHour(times: readonly TimeOfDay[], since: Instant, now: Instant): boolean {
  const today = dayOf(now);
  if (dayOf(since) < addDays(today, -1)) return times.length > 0;
  return [addDays(today, -1), today].some((day) =>
    times.some((time) => {
      const at = instantAt(day, time);
      return at > since && at <= now;
    }),
  );
}
