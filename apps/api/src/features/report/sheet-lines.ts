import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { isBlank, type OpenSheet, type Read } from '../../platform/papers/open-book.ts';
import { faultAt } from '../../platform/papers/sheet-fault.ts';
import { textOf } from './sheet-cell.ts';
import { headRows } from './sheet-words.ts';

export interface FormLine {
  code: string;
  /** From 0. */
  row: number;
  cells: readonly Read[];
}

/** The lines of a page by the code in the hidden column; a line of no code with something typed in it is strange, a second one too. */
export function linesOf(
  { sheet, data }: OpenSheet,
  known: ReadonlySet<string>,
  inputs: readonly number[],
): { lines: FormLine[]; faults: SheetFault[] } {
  const lines: FormLine[] = [];
  const faults: SheetFault[] = [];
  const rowOf = new Map<string, number>();
  for (const [row, cells] of data.entries()) {
    if (row < headRows) continue;
    const code = textOf(cells[0]);
    const typed = inputs.find((column) => !isBlank(cells[column]));
    if (!code && typed === undefined) continue; // a section's title, or nothing
    const before = rowOf.get(code);
    if (!known.has(code)) {
      const found = textOf(cells[2]) || textOf(cells[1]) || code || textOf(cells[typed ?? 0]);
      faults.push(faultAt({ sheet, row, column: typed ?? 1 }, 'unknownRow', { found }));
    } else if (before !== undefined) {
      faults.push(faultAt({ sheet, row, column: 1 }, 'duplicateRow', { first: before + 1 }));
    } else {
      rowOf.set(code, row);
      lines.push({ code, row, cells });
    }
  }
  return { lines, faults };
}
