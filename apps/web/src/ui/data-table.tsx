import { type ReactNode, useId } from 'react';
import { ColumnMenu } from './column-menu.tsx';
import css from './data-table.module.css';
import { HeadCell, type Sort, type SortKey } from './head-cell.tsx';
import { TableFrame } from './table-frame.tsx';
import { TableSlot, type TableState } from './table-slot.tsx';
import { useColumnChoice } from './use-column-choice.ts';
import { usePhone } from './use-narrow.ts';

export type Density = 'grid' | 'matrix' | 'compact' | 'comfortable' | 'compare';

export interface Column<Row> {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Right-aligned with tabular figures. */
  num?: boolean;
  /** CSS width of the column; the rest share what is left. */
  width?: number | string;
  /** The column's name for the sort button; without it the column is not sorted by. */
  sort?: string;
  /** This cell names the row (`<th scope="row">`). */
  naming?: boolean;
  /** Secondary colour. */
  quiet?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table is, for those who jump from table to table. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  density?: Density;
  state?: TableState;
  sort?: Sort;
  onSort?: (key: SortKey) => void;
  /** Key of the row whose record is open beside the table. */
  chosen?: string;
  /** Columns keep their width and the table scrolls sideways beneath this width (px). */
  minWidth?: number;
  /** How a row is drawn on the phone; without it the table scrolls sideways there too. */
  phone?: (row: Row) => ReactNode;
  foot?: ReactNode;
  /** The name under which the choice of columns is kept; without it all columns are shown. */
  choice?: string;
}

/** A real table: head that stays, sort buttons, and one place for "loading", "nothing here" and "failed". */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, state = { kind: 'ready' } } = props;
  const { shown: columns, choice } = useColumnChoice(props.choice, props.columns);
  const captionId = useId();
  const onPhone = usePhone() && props.phone !== undefined;
  const isShown = rows.length > 0 && state.kind !== 'loading' && state.kind !== 'failed';
  if (onPhone && isShown)
    return (
      <ul className={css.list} aria-label={props.caption}>
        {rows.map((row) => (
          <li key={props.rowKey(row)}>{props.phone?.(row)}</li>
        ))}
      </ul>
    );
  return (
    <TableFrame scrolls={props.minWidth !== undefined} labelledBy={captionId}>
      <table
        className={css.table}
        data-density={props.density ?? 'comfortable'}
        aria-busy={state.kind === 'loading' || state.kind === 'updating' || undefined}
        style={props.minWidth ? { minWidth: props.minWidth } : undefined}
      >
        <caption id={captionId}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <HeadCell
                key={column.key}
                column={column}
                sort={props.sort}
                onSort={props.onSort}
                end={choice && at === columns.length - 1 ? <ColumnMenu choice={choice} /> : null}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {isShown ? (
            rows.map((row) => (
              <BodyRow
                key={props.rowKey(row)}
                row={row}
                columns={columns}
                isChosen={props.chosen === props.rowKey(row)}
              />
            ))
          ) : (
            <TableSlot state={state} columns={columns.length} />
          )}
        </tbody>
        {props.foot ? <tfoot>{props.foot}</tfoot> : null}
      </table>
    </TableFrame>
  );
}

interface BodyRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  isChosen: boolean;
}

function BodyRow<Row>({ row, columns, isChosen }: BodyRowProps<Row>) {
  return (
    <tr data-chosen={isChosen || undefined} aria-current={isChosen || undefined}>
      {columns.map((column) =>
        column.naming ? (
          <th key={column.key} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} data-num={column.num || undefined} data-quiet={column.quiet || undefined}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
