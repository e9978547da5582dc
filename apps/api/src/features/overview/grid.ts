import type { CellState } from '@thidua/shared/obligation/obligation.model';
import { cellStateOf } from '@thidua/shared/obligation/obligation.status';
import { onTimeOf } from '@thidua/shared/overview/on-time';
import type { GridCell, GridRow } from '@thidua/shared/overview/overview.model';
import { missedInRow, standingOf } from '@thidua/shared/overview/verdict';
import type { CellRow, TaskShareRow } from './overview-figures.repo.ts';
import type { PeriodRow, ScopeUnitRow } from './overview-scope.repo.ts';

export interface GridParts {
  units: readonly ScopeUnitRow[];
  /** Oldest first. */
  periods: readonly PeriodRow[];
  cells: readonly CellRow[];
  tasks: readonly TaskShareRow[];
  now: string;
}

/**
 * Units down, periods across. Who owes none of these reports has no row among those who do, so that units and reports are counted
 * upon the same units; before there are reports, whoever has tasks has a row.
 */
export function gridRows({ units, periods, cells, tasks, now }: GridParts): GridRow[] {
  const byUnit = Map.groupBy(cells, (cell) => cell.unit_id);
  const tasksOf = Map.groupBy(tasks, (share) => share.unit_id);
  return units.flatMap((unit) => {
    const duties = byUnit.get(unit.id) ?? [];
    const shares = tasksOf.get(unit.id) ?? [];
    if (duties.length === 0 && (cells.length > 0 || shares.length === 0)) return [];
    const byKey = new Map(duties.map((duty) => [duty.period_key, duty]));
    const row = periods.map((period) => cellOf(byKey.get(period.key), now));
    const marks = row.map((cell) => cell?.mark ?? null);
    const sums = sumTasks(shares);
    return [
      {
        unit: {
          id: unit.id,
          name: unit.name,
          shortName: unit.short_name,
          abbreviation: unit.abbreviation,
          kind: unit.kind,
        },
        cells: row,
        onTime: onTimeOf(
          duties.map((duty) => ({ state: duty.state, dueAt: duty.due_at, isLate: duty.is_late })),
          now,
        ),
        standing: standingOf({ marks, overdueTasks: sums.overdue }),
        missedInRow: missedInRow(marks),
        tasks: { total: sums.total, done: sums.done, overdue: sums.overdue },
      },
    ];
  });
}

function cellOf(row: CellRow | undefined, now: string): GridCell | null {
  const mark: CellState | undefined =
    row && cellStateOf({ ...row, opensAt: row.opens_at, dueAt: row.due_at, isLate: row.is_late }, now);
  if (!row || !mark) return null;
  return {
    id: row.id,
    reportId: row.subject_id,
    mark,
    dueAt: row.due_at,
    doneAt: row.done_at,
    isOwed: row.state === 'owed',
    timesReturned: row.times_returned,
    timesUrged: row.times_urged,
    lastUrgedAt: row.last_urged_at,
  };
}

export function sumTasks(shares: readonly TaskShareRow[]) {
  const sums = { total: 0, done: 0, overdue: 0, onTime: { n: 0, of: 0 } };
  for (const share of shares) {
    sums.total += share.total;
    sums.done += share.done;
    sums.overdue += share.overdue;
    sums.onTime.n += share.on_time;
    sums.onTime.of += share.due;
  }
  return sums;
}
