import { tally } from '@thidua/shared/task/task.mark';
import css from './matrix.module.css';
import type { Cell } from './matrix-cell.tsx';

/** How many of the tasks of a row or a column are done. */
export function CellTally({ cells }: { cells: readonly Cell[] }) {
  const counts = tally(cells.map((cell) => cell.mark ?? undefined));
  return (
    <span className={css.tally}>
      <b>{counts.done}</b>/{counts.total}
    </span>
  );
}
