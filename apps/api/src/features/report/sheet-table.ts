import type { FigureField } from '@thidua/shared/form/template.model';
import { type Cell, mostRows, type TableFigure } from '@thidua/shared/report/report.value';
import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { cellFaults } from '@thidua/shared/report/table-rule';
import { isBlank, type OpenSheet } from '../../platform/papers/open-book.ts';
import { faultAt } from '../../platform/papers/sheet-fault.ts';
import { readCell } from './sheet-cell.ts';
import { faultOfRule } from './sheet-faults.ts';
import type { FormRead, Reading } from './sheet-read.ts';
import { firstTableColumn, headRows } from './sheet-words.ts';

/** A page of rows: one that is wholly empty is none. Without any row the table stays as it is. */
export function readTable(page: OpenSheet, field: FigureField, { language }: Reading): FormRead {
  const { columns = [] } = field.indicator;
  const { sheet } = page;
  const faults: SheetFault[] = [];
  const rows: TableFigure['rows'] = [];
  const rowsAt: number[] = [];
  for (const [row, cells] of page.data.entries()) {
    const isEmpty = columns.every((_, c) => isBlank(cells[firstTableColumn + c]));
    if (row < headRows || isEmpty) continue;
    const kept: Record<string, Cell> = {};
    for (const [c, one] of columns.entries()) {
      const column = firstTableColumn + c;
      const cell = cells[column];
      const read = isBlank(cell) ? { value: null } : readCell(one, cell, language);
      if ('value' in read) kept[one.code] = read.value;
      else faults.push(faultAt({ sheet, row, column }, read.code, read.facts));
    }
    rows.push(kept);
    rowsAt.push(row);
  }
  if (rows.length > mostRows)
    faults.push(
      faultAt({ sheet, row: rowsAt[mostRows] ?? headRows, column: firstTableColumn }, 'tooManyRows', {
        max: mostRows,
      }),
    );
  const told = new Set(faults.map(({ cell }) => cell));
  for (const { row, column, ...wrong } of cellFaults(columns, { rows })) {
    const spot = { sheet, row: rowsAt[row] ?? headRows, column: firstTableColumn + columns.indexOf(column) };
    const fault = faultOfRule(spot, wrong, column, language.lang);
    if (!told.has(fault.cell)) faults.push(fault);
  }
  if (faults.length > 0 || rows.length === 0) return { faults, found: [] };
  const spot = { sheet, row: headRows, column: firstTableColumn };
  return { faults, found: [{ ...spot, field: field.code, value: { rows } }] };
}
