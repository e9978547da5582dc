import type { TableColumn } from '@thidua/shared/form/indicator.model';
import { parseDecimal } from '@thidua/shared/kernel/decimal';
import { type Cell, mostRows, type TableFigure } from '@thidua/shared/report/report.value';
import { readChoice, readDay, readYesNo } from './read-cell.ts';
import { shownScale } from './show-figure.ts';

type Rows = TableFigure['rows'];

export interface BlockRead {
  rows: Rows;
  /** Cells that were filled in, and those that cannot be of their column's kind. */
  filled: number;
  unread: readonly string[];
  /** Lines below the last row a table may have, and cells beside its last column. */
  linesOver: number;
  cellsOver: number;
}

/** Rows with a block of a sheet laid over them from one cell on: lines go down, cells to the right; what goes nowhere is told. */
export function readBlock(
  rows: Rows,
  columns: readonly TableColumn[],
  { at, from }: { at: number; from: number },
  lines: readonly (readonly string[])[],
  style: 'vi' | 'en',
): BlockRead {
  const laid = rows.map((row) => ({ ...row }));
  const room = Math.max(0, mostRows - at);
  const unread: string[] = [];
  let filled = 0;
  let cellsOver = 0;
  for (const [down, cells] of lines.slice(0, room).entries()) {
    while (laid.length <= at + down) laid.push({});
    const row = laid[at + down] as Rows[number];
    for (const [right, text] of cells.entries()) {
      const column = columns[from + right];
      const cell = column && readCell(column, text, style);
      if (!column) cellsOver += text === '' ? 0 : 1;
      else if (cell === undefined) unread.push(text);
      else {
        row[column.code] = cell;
        filled += 1;
      }
    }
  }
  return { rows: laid, filled, unread, linesOver: Math.max(0, lines.length - room), cellsOver };
}

function readCell(column: TableColumn, text: string, style: 'vi' | 'en'): Cell | undefined {
  if (text === '') return null;
  switch (column.kind) {
    case 'text':
      return text.length > 500 ? undefined : text.replace(/\s*\n\s*/g, ' ');
    case 'choice':
      return readChoice(column.choices, text);
    case 'date':
      return readDay(text);
    case 'yes_no':
      return readYesNo(text);
    default: {
      const read = parseDecimal(text, shownScale(column), style);
      return read.ok ? read.value : undefined;
    }
  }
}
