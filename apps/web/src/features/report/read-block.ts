import type { TableColumn } from '@thidua/shared/form/indicator.model';
import { parseDecimal } from '@thidua/shared/kernel/decimal';
import { type Cell, mostRows, type TableFigure } from '@thidua/shared/report/report.value';
import { shownScale } from './show-figure.ts';

/**
 * Rows with a block of a sheet laid over them from one cell on: lines go down, tabs to the right; cells that cannot be of their
 * column's kind, and what reaches beyond the last column or the greatest number of rows, are left out.
 */
export function readBlock(
  rows: TableFigure['rows'],
  columns: readonly TableColumn[],
  { at, from }: { at: number; from: number },
  lines: readonly string[],
  style: 'vi' | 'en',
): TableFigure['rows'] {
  const filled = rows.map((row) => ({ ...row }));
  lines.slice(0, mostRows - at).forEach((line, down) => {
    while (filled.length <= at + down) filled.push({});
    const row = filled[at + down];
    line.split('\t').forEach((text, right) => {
      const column = columns[from + right];
      const cell = column && readCell(column, text.trim(), style);
      if (row && column && cell !== undefined) row[column.code] = cell;
    });
  });
  return filled;
}

function readCell(column: TableColumn, text: string, style: 'vi' | 'en'): Cell | undefined {
  if (text === '') return null;
  switch (column.kind) {
    case 'text':
      return text.slice(0, 500);
    case 'choice':
      return column.choices.find((choice) => choice.name.toLowerCase() === text.toLowerCase())?.code;
    case 'date':
      return /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.test(text)
        ? text
            .split('/')
            .reverse()
            .map((part) => part.padStart(2, '0'))
            .join('-')
        : undefined;
    case 'yes_no':
      return undefined;
    default: {
      const read = parseDecimal(text, shownScale(column), style);
      return read.ok ? read.value : undefined;
    }
  }
}
