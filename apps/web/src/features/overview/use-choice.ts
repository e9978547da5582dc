import type { GridCell, GridRow } from '@thidua/shared/overview/overview.model';
import { useCallback, useMemo, useState } from 'react';

export interface ChosenCell {
  cell: GridCell;
  unitId: string;
  periodKey: string;
}

/** Which cells are chosen. What is chosen and no longer shown (another period, another filter) counts for nothing. */
export function useChoice(rows: readonly GridRow[], periodKeys: readonly string[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(
    () =>
      rows.flatMap((row) =>
        row.cells.flatMap((cell, at): ChosenCell[] =>
          cell && ids.has(cell.id) ? [{ cell, unitId: row.unit.id, periodKey: periodKeys[at] ?? '' }] : [],
        ),
      ),
    [rows, periodKeys, ids],
  );
  const toggle = useCallback((id: string) => {
    setIds((last) => {
      const next = new Set(last);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  /** All that is owed in one column; when all of it is chosen already, none of it. */
  const toggleColumn = useCallback(
    (at: number) => {
      const owed = rows.flatMap((row) => (row.cells[at]?.isOwed ? [row.cells[at].id] : []));
      setIds((last) => {
        const isFull = owed.every((id) => last.has(id));
        const kept = [...last].filter((id) => !owed.includes(id));
        return new Set(isFull ? kept : [...kept, ...owed]);
      });
    },
    [rows],
  );
  return { ids, chosen, toggle, toggleColumn, drop: useCallback(() => setIds(new Set()), []) };
}
