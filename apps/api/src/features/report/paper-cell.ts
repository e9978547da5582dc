import type { TableColumn } from '@thidua/shared/form/indicator.model';
import { formatDecimal } from '@thidua/shared/kernel/decimal';
import { formatDay } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import type { Cell } from '@thidua/shared/report/report.value';
import { reportFormWords } from '@thidua/shared/report/report-form.words';
import { shownScale } from '@thidua/shared/report/show-figure';

/** A cell of a table among the figures, as it is read. */
export function sayCell(column: TableColumn, cell: Cell): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell === 'number')
    return formatDecimal(cell, shownScale(column), kernelWords.numberStyle, { trim: true });
  if (typeof cell === 'boolean') return cell ? reportFormWords.yes : reportFormWords.no;
  if (column.kind === 'date') return formatDay(cell);
  return column.choices.find(({ code }) => code === cell)?.name ?? cell;
}
