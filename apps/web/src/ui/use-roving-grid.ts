import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

type Cell = readonly [row: number, column: number];

const steps: Record<string, Cell> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * One stop of the Tab key for a whole grid, arrow keys within it (ARIA grid pattern). Home and End go to the ends of
 * the row, with Ctrl to the corners. Cells that are not there (no `cellProps`) are stepped over. One comes in at `start`.
 */
export function useRovingGrid(rows: number, columns: number, start: Cell = [0, 0]) {
  const frame = useRef<HTMLTableElement>(null);
  const [[atRow, atColumn], setAt] = useState<Cell>(start);

  const find = useCallback(
    (cell: Cell) => frame.current?.querySelector<HTMLElement>(`[data-cell="${cell.join(':')}"]`),
    [],
  );

  // Where the remembered cell is not there (first cell unassigned, rows filtered away) the first one that is takes its place.
  useEffect(() => {
    const first = frame.current
      ?.querySelector<HTMLElement>('[data-cell]')
      ?.dataset.cell?.split(':')
      .map(Number);
    if (first && !find([atRow, atColumn])) setAt([first[0] ?? 0, first[1] ?? 0]);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = event.altKey ? undefined : target(event, [atRow, atColumn], rows, columns, find);
    if (!next) return;
    event.preventDefault();
    find(next)?.focus();
  };

  const cellProps = (row: number, column: number) => ({
    'data-cell': `${row}:${column}`,
    tabIndex: row === atRow && column === atColumn ? 0 : -1,
    onFocus: () => setAt([row, column]),
  });

  return { gridProps: { ref: frame, role: 'grid', onKeyDown } as const, cellProps };
}

function target(
  event: KeyboardEvent,
  [row, column]: Cell,
  rows: number,
  columns: number,
  find: (cell: Cell) => HTMLElement | null | undefined,
): Cell | undefined {
  const far = event.ctrlKey || event.metaKey;
  if (event.key === 'Home') return walk([far ? 0 : row, 0], [0, 1], rows, columns, find);
  if (event.key === 'End') return walk([far ? rows - 1 : row, columns - 1], [0, -1], rows, columns, find);
  const step = steps[event.key];
  return step && walk([row + step[0], column + step[1]], step, rows, columns, find);
}

/** The first cell that exists from `from` on in the direction of `step`. */
function walk(
  [row, column]: Cell,
  step: Cell,
  rows: number,
  columns: number,
  find: (cell: Cell) => unknown,
): Cell | undefined {
  for (let r = row, c = column; r >= 0 && r < rows && c >= 0 && c < columns; r += step[0], c += step[1])
    if (find([r, c])) return [r, c];
  return undefined;
}
