import type { CellState } from '@thidua/shared/obligation/obligation.model';
import type { GridCell, GridRow, Overview } from '@thidua/shared/overview/overview.model';
import { sumTasks } from './grid.ts';
import type { TaskShareRow } from './overview-figures.repo.ts';

type Figures = Overview['figures'];

/** The figures above the grid, told from its rows: the number and the list behind it cannot differ. */
export function figuresOf(
  rows: readonly GridRow[],
  tasks: readonly TaskShareRow[],
  waiting: Figures['waiting'],
): Figures {
  const standing = (which: GridRow['standing']) => rows.filter((row) => row.standing === which).length;
  return {
    units: {
      total: rows.length,
      safe: standing('safe'),
      late: standing('late'),
      watch: standing('watch'),
    },
    reports: reportsOf(rows.flatMap((row) => row.cells.at(-1) ?? [])),
    tasks: sumTasks(tasks),
    waiting,
  };
}

/** The reports of the last period shown. */
function reportsOf(cells: readonly GridCell[]): Figures['reports'] {
  const n = (...marks: CellState[]) => cells.filter((cell) => marks.includes(cell.mark)).length;
  const exempt = n('exempt');
  return {
    expected: cells.length - exempt,
    submitted: n('onTime', 'waiting', 'late'),
    returned: n('returned'),
    notYet: n('notYet', 'dueSoon', 'draft'),
    missing: n('missing'),
    late: n('late'),
    exempt,
    dueAt: usualDue(cells),
  };
}

/** The due time of most units: one that was extended does not stand for the period. */
function usualDue(cells: readonly GridCell[]): string | null {
  const counts = new Map<string, number>();
  for (const { dueAt } of cells) counts.set(dueAt, (counts.get(dueAt) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Progress per section of the plan, in its order. */
export function sectionsOf(tasks: readonly TaskShareRow[]): Overview['sections'] {
  return [...Map.groupBy(tasks, (share) => share.section_id)].map(([id, shares]) => {
    const { total, done, overdue } = sumTasks(shares);
    const [first] = shares as [TaskShareRow];
    return { id, code: first.code, title: first.title, total, done, overdue };
  });
}
