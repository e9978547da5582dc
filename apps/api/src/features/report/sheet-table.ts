import type { FigureField } from '@thidua/shared/form/template.model';
import { type Cell, mostRows, type TableFigure } from '@thidua/shared/report/report.value';
import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { isBlank, type OpenSheet } from '../../platform/papers/open-book.ts';
import { faultAt } from '../../platform/papers/sheet-fault.ts';
import { readCell } from './sheet-cell.ts';
import { faultOfRule } from './sheet-faults.ts';
import type { FormRead, Reading } from './sheet-read.ts';
import { firstTableColumn, headRows } from './sheet-words.ts';

/** A page of rows: one that is wholly empty is none. Without any row the table stays as it is. */
export function readTable(page: OpenSheet, field: FigureField, { checker, language }: Reading): FormRead {
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
  if (faults.length > 0 || rows.length === 0) return { faults, found: [] };
  const spot = { sheet, row: headRows, column: firstTableColumn };
  const { facts } = checker.rule(field.code)?.fault({ rows }) ?? {};
  if (!facts) return { faults, found: [{ ...spot, field: field.code, value: { rows } }] };
  const c = columns.findIndex(({ name }) => name === facts.column);
  const place = {
    sheet,
    row: rowsAt[Number(facts.row) - 1] ?? headRows,
    column: firstTableColumn + Math.max(c, 0),
  };
  const { wrong, ...bounds } = facts;
  const column = columns[c];
  const fault = { code: String(wrong), facts: bounds };
  return {
    faults: [column ? faultOfRule(place, fault, column, language.lang) : faultAt(place, 'wrongKind')],
    found: [],
  };
}
