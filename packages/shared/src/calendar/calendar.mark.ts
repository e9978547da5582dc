import type { VisitState } from '../inspection/inspection.workflow.ts';
import { addHours, compareInstants } from '../kernel/instant.ts';
import type { CalendarMark } from './calendar.model.ts';

/** Due within so many hours is soon. */
export const soonHours = 48;

/** What falls due together: done when all of it is, late when the due time has passed and something is missing. */
export function markOfDue(
  { dueAt, total, done }: { dueAt: string; total: number; done: number },
  now: string,
): CalendarMark {
  if (done >= total) return 'done';
  if (compareInstants(dueAt, now) < 0) return 'late';
  return compareInstants(dueAt, addHours(now, soonHours)) <= 0 ? 'soon' : 'planned';
}

/** A visit: under way from its start to its end, over when it is recorded, late when its time has passed and nobody began. */
export function markOfVisit(
  { state, startsAt, endsAt }: { state: VisitState; startsAt: string; endsAt: string },
  now: string,
): CalendarMark {
  if (state === 'cancelled') return 'cancelled';
  if (state === 'recorded' || state === 'signed') return 'done';
  if (state === 'started') return 'doing';
  if (compareInstants(endsAt, now) < 0) return 'late';
  return compareInstants(startsAt, addHours(now, soonHours)) <= 0 ? 'soon' : 'planned';
}
