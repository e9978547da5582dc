import { addDays, type Day } from '@thidua/shared/kernel/day';
import { dayOf, type Instant } from '@thidua/shared/kernel/instant';
import type { DutyRow } from '@thidua/shared/obligation/obligation.model';

export type DutyGroupKey = 'overdue' | 'today' | 'week' | 'later';

const order: readonly DutyGroupKey[] = ['overdue', 'today', 'week', 'later'];

/** Where a due time stands, seen from `now`: past, today, in the seven days after today, later. */
export function groupOf(dueAt: Instant, now: Instant, today: Day): DutyGroupKey {
  if (dueAt < now) return 'overdue';
  const day = dayOf(dueAt);
  if (day <= today) return 'today';
  return day <= addDays(today, 7) ? 'week' : 'later';
}

/** Rows in groups, the most urgent first; empty groups are left out. The rows keep their order. */
export function groupDuties(rows: readonly DutyRow[], now: Instant, today: Day) {
  const groups = Map.groupBy(rows, (row) => groupOf(row.dueAt, now, today));
  return order.flatMap((key) => {
    const some = groups.get(key);
    return some ? [{ key, rows: some }] : [];
  });
}
