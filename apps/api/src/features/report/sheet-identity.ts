import { formatPeriod } from '@thidua/shared/kernel/format';
import { isPeriodKey } from '@thidua/shared/kernel/period-key';
import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import type { OpenSheet } from '../../platform/papers/open-book.ts';
import { faultAt } from '../../platform/papers/sheet-fault.ts';
import type { SheetLanguage } from './sheet-words.ts';

/** The report a form is meant for. */
export interface FormTarget {
  editionId: string;
  unit: { id: string; name: string };
  periodKey: string;
}

const first = { row: 0, column: 1 };

/** A form of another template, unit or period is refused whole: its figures would be true of something else. */
export function strangeness(
  { sheet, data }: OpenSheet,
  target: FormTarget,
  { kernel }: SheetLanguage,
): SheetFault[] {
  const mark = (row: number) => String(data[row]?.[0] ?? '');
  const shown = (row: number) => String(data[row]?.[1] ?? '');
  const said = (key: string) => (isPeriodKey(key) ? formatPeriod(key, kernel, { year: true }) : key);
  const faults: SheetFault[] = [];
  if (mark(1) !== target.editionId)
    faults.push(faultAt({ sheet, ...first }, 'otherEdition', { found: shown(0) }));
  if (mark(2) !== target.unit.id) {
    const facts = { found: shown(1), wanted: target.unit.name };
    faults.push(faultAt({ sheet, ...first, row: 1 }, 'otherUnit', facts));
  }
  if (mark(3) !== target.periodKey) {
    const facts = { found: said(mark(3)), wanted: said(target.periodKey) };
    faults.push(faultAt({ sheet, ...first }, 'otherPeriod', facts));
  }
  return faults;
}

/** A page that was copied within the file: which of the two counts, nobody can say. */
export function copiesAmong(sheets: readonly OpenSheet[]): SheetFault[] {
  const firstOf = new Map<unknown, string>();
  return sheets.flatMap(({ sheet, data }) => {
    const mark = data[0]?.[0];
    const original = firstOf.get(mark);
    if (original !== undefined) return [faultAt({ sheet, ...first }, 'copiedSheet', { original })];
    firstOf.set(mark, sheet);
    return [];
  });
}
