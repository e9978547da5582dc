import type { Recurrence } from '../campaign/campaign.model.ts';
import { type Day, dayNumber, partsOf } from '../kernel/day.ts';
import { vietnamCalendar } from '../kernel/holidays.vn.ts';
import { type Instant, instantAt } from '../kernel/instant.ts';
import { decree09Cutoffs, periodContaining, periodsBetween, type Span, spanOf } from '../kernel/period.ts';
import { nextPeriod, type TilingKind } from '../kernel/period-key.ts';
import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../kernel/working-days.ts';

/** The hour at which tasks are due and verifications end. */
export const dueTime = '17:00';

/** Working days within which what a unit has finished is verified or returned. */
export const verifyWorkingDays = 3;

/** What "thường xuyên" means in an agency that has not said otherwise: confirmed once a month. */
export const standingDefault: TilingKind = 'month';

export interface Occurrence extends Span {
  /** The period's key; it names the same days as the agency's weekly, monthly and quarterly reports. */
  key: string;
  opensAt: Instant;
  dueAt: Instant;
}

/** The kind of period in which a duty recurs, or undefined for one that is owed once. */
export function occurrenceKind(recurrence: Recurrence, standing = standingDefault): TilingKind | undefined {
  return { once: undefined, weekly: 'week', monthly: 'month', quarterly: 'quarter', standing }[recurrence] as
    | TilingKind
    | undefined;
}

/** The national working days around a day: enough for every due time that is computed from it. */
export function calendarAround(day: Day): WorkCalendar {
  const { year } = partsOf(day);
  return vietnamCalendar(year - 1, year + 2);
}

/** The last working day of a period at 17:00; where the whole period is a holiday, the first working day after it. */
function dueOf({ firstDay, lastDay }: Span, calendar: WorkCalendar): Instant {
  const last = isWorkingDay(lastDay, calendar) ? lastDay : addWorkingDays(lastDay, -1, calendar);
  const day = dayNumber(last) >= dayNumber(firstDay) ? last : addWorkingDays(lastDay, 1, calendar);
  return instantAt(day, dueTime);
}

const made = (period: Span & { key: string }, calendar: WorkCalendar): Occurrence => ({
  key: period.key,
  firstDay: period.firstDay,
  lastDay: period.lastDay,
  opensAt: instantAt(period.firstDay, '00:00'),
  dueAt: dueOf(period, calendar),
});

/** The occurrence that holds `day`. */
export function occurrenceOn(kind: TilingKind, day: Day, calendar: WorkCalendar): Occurrence {
  return made(periodContaining(kind, day, decree09Cutoffs[kind]), calendar);
}

/**
 * What must stand on `today`: every occurrence from the one that holds `from` to the one after that of `today`, none that begins
 * after `lastDay` (the end of the campaign; null for no end). Empty when `from` lies after `lastDay`.
 */
export function occurrencesDue(
  kind: TilingKind,
  from: Day,
  today: Day,
  lastDay: Day | null,
  calendar: WorkCalendar,
): Occurrence[] {
  const cutoff = decree09Cutoffs[kind];
  const current = periodContaining(kind, from > today ? from : today, cutoff);
  const ahead = spanOf(nextPeriod(current.key) as string, cutoff);
  return periodsBetween(kind, from, ahead.lastDay, cutoff)
    .filter((period) => lastDay === null || period.firstDay <= lastDay)
    .map((period) => made(period, calendar));
}

/** When a verification is due that is asked for on `today`. */
export const verifyDueAt = (today: Day, calendar: WorkCalendar): Instant =>
  instantAt(addWorkingDays(today, verifyWorkingDays, calendar), dueTime);
