import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import css from './data-table.module.css';

export type SortKey = string;

export interface Sort {
  key: SortKey;
  down: boolean;
}

interface HeadCellProps {
  column: { key: string; head: ReactNode; num?: boolean; width?: number | string; sort?: string };
  sort?: Sort | undefined;
  onSort?: ((key: SortKey) => void) | undefined;
  /** After everything else in the head. */
  end?: ReactNode;
}

/** A column's head; where the column can be sorted by, a button that says how it is sorted now. */
export function HeadCell({ column, sort, onSort, end }: HeadCellProps) {
  const words = useShellWords().table;
  const isBy = sort?.key === column.key;
  const Icon = isBy ? (sort.down ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  return (
    <th
      scope="col"
      data-num={column.num || undefined}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={isBy ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      {column.sort && onSort ? (
        <button
          type="button"
          className={css.sort}
          data-on={isBy || undefined}
          aria-label={words.sortBy(column.sort)}
          onClick={() => onSort(column.key)}
        >
          {column.head}
          <Icon size={14} stroke={1.8} aria-hidden />
        </button>
      ) : (
        column.head
      )}
      {end}
    </th>
  );
}

/** What a click on a head does: first ascending, then descending. */
export function nextSort(sort: Sort | undefined, key: SortKey): Sort {
  return sort?.key === key ? { key, down: !sort.down } : { key, down: false };
}
