import { type Day, daysBetween } from './day.ts';
import { dayOf, type Instant, instantAt, isTimeOfDay, millisBetween, type TimeOfDay } from './instant.ts';
import { addWorkingDays, type WorkCalendar } from './working-days.ts';

/** When a report is due after its figures have closed (Decree 09/2019/NĐ-CP, article 12: each level later than the one below). */
export interface DueRule {
  /** Working days after the last day of the period, at least 1. */
  readonly workingDays: number;
  /** Local time of that day. */
  readonly time: TimeOfDay;
  /** Further working days for each level of consolidation above the first, increasing: [1, 3]. */
  readonly levelOffsets?: readonly number[];
}

/** Whether a rule can be published. */
export function isDueRule({ workingDays, time, levelOffsets = [] }: DueRule): boolean {
  const counts = levelOffsets.every((n, at) => Number.isInteger(n) && n > (levelOffsets[at - 1] ?? 0));
  return Number.isInteger(workingDays) && workingDays >= 1 && isTimeOfDay(time) && counts;
}

/**
 * The due instant of a period that ends on `lastDay`, always after that day. Level 0 is the reporting unit, level n the
 * n-th consolidation above it. Throws `RangeError` for a rule that is none or a level it does not name.
 */
export function dueAt(lastDay: Day, rule: DueRule, calendar: WorkCalendar, level = 0): Instant {
  const offset = level === 0 ? 0 : rule.levelOffsets?.[level - 1];
  if (!isDueRule(rule) || offset === undefined) throw new RangeError(`no due time at level ${level}`);
  return instantAt(addWorkingDays(lastDay, rule.workingDays + offset, calendar), rule.time);
}

/** When the first consolidation is due: after the units' own due time, by a working day where the rule names no more. */
export function consolidationDueAt(unitsDueAt: Instant, rule: DueRule, calendar: WorkCalendar): Instant {
  return instantAt(addWorkingDays(dayOf(unitsDueAt), rule.levelOffsets?.[0] ?? 1, calendar), rule.time);
}

export interface TimeLeft {
  /** Whether the due time has passed; at the very instant it has not. */
  late: boolean;
  /** At least 1. */
  amount: number;
  unit: 'minute' | 'hour' | 'day';
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * How far a due time is, before or behind. Under an hour in whole minutes (at least 1), under 24 hours in whole hours,
 * from 24 hours on as the difference of local calendar days: on Monday at any time before Wednesday's due hour it says
 * two days, and it changes at midnight only, the way people count.
 */
export function timeLeft(now: Instant, due: Instant): TimeLeft {
  const millis = millisBetween(now, due);
  const late = millis < 0;
  const distance = Math.abs(millis);
  if (distance < hour) return { late, amount: Math.max(1, Math.floor(distance / minute)), unit: 'minute' };
  if (distance < 24 * hour) return { late, amount: Math.floor(distance / hour), unit: 'hour' };
  return { late, amount: Math.abs(daysBetween(dayOf(now), dayOf(due))), unit: 'day' };
}
