import type { FieldFault } from '../contract/problem.ts';
import type { ColumnKind, TableColumn } from '../form/indicator.model.ts';
import { isDay } from '../kernel/day.ts';
import { type Cell, isTable, type TableFigure } from './report.value.ts';

const isCellKind: Record<ColumnKind, (cell: Cell) => boolean> = {
  text: (cell) => typeof cell === 'string',
  integer: Number.isSafeInteger,
  decimal: Number.isSafeInteger,
  money: Number.isSafeInteger,
  yes_no: (cell) => typeof cell === 'boolean',
  choice: (cell) => typeof cell === 'string',
  date: (cell) => typeof cell === 'string',
};

const isEmptyCell = (cell: Cell | undefined) =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** A row in which nobody has written anything is no row. */
export const filledRows = ({ rows }: TableFigure): TableFigure['rows'] =>
  rows.filter((row) => Object.values(row).some((cell) => !isEmptyCell(cell)));

/** Is the value rows of these columns, every cell of its column's kind? */
export function isTableOf(columns: readonly TableColumn[]): (value: unknown) => boolean {
  const byCode = new Map(columns.map((column) => [column.code, column]));
  const fits = ([code, cell]: [string, Cell]) => {
    const column = byCode.get(code);
    return column !== undefined && (cell === null || isCellKind[column.kind](cell));
  };
  return (value) => isTable(value) && value.rows.every((row) => Object.entries(row).every(fits));
}

export interface CellFault extends Omit<FieldFault, 'path'> {
  /** From 0, empty rows left out. */
  row: number;
  column: TableColumn;
}

/** Every cell that cannot be submitted, row by row. */
export const cellFaults = (columns: readonly TableColumn[], value: TableFigure): CellFault[] =>
  filledRows(value).flatMap((cells, row) =>
    columns.flatMap((column) => {
      const wrong = cellFault(column, cells[column.code]);
      return wrong ? [{ row, column, ...wrong }] : [];
    }),
  );

/** The first cell that cannot be submitted: its row (from 1), its column's name, and what is wrong with it. */
export function tableFault(
  path: string,
  columns: readonly TableColumn[],
  value: TableFigure,
): FieldFault | undefined {
  const [first] = cellFaults(columns, value);
  if (!first) return undefined;
  const { row, column, code, facts } = first;
  return { path, code: 'cell', facts: { row: row + 1, column: column.name, wrong: code, ...facts } };
}

function cellFault(column: TableColumn, cell: Cell | undefined): Omit<FieldFault, 'path'> | undefined {
  const { kind, min, max, choices, required } = column;
  if (cell === undefined || cell === null || isEmptyCell(cell))
    return required ? { code: 'required' } : undefined;
  if (kind === 'choice' && !choices.some((choice) => choice.code === cell)) return { code: 'unknownChoice' };
  if (kind === 'date' && !isDay(cell as string)) return { code: 'notADay' };
  if (typeof cell !== 'number') return undefined;
  if (min !== null && cell < min) return { code: 'belowMin', facts: { bound: min } };
  if (max !== null && cell > max) return { code: 'aboveMax', facts: { bound: max } };
  return undefined;
}
