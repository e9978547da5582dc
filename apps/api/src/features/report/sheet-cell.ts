import type { ColumnKind, Indicator, IndicatorKind, TableColumn } from '@thidua/shared/form/indicator.model';
import { type Day, isDay } from '@thidua/shared/kernel/day';
import { parseDecimal } from '@thidua/shared/kernel/decimal';
import type { Cell as Held } from '@thidua/shared/report/report.value';
import type { SheetFaultCode } from '@thidua/shared/report/sheet-form.model';
import { shownScale } from '@thidua/shared/report/show-figure';
import type { Cell } from 'write-excel-file/node';
import type { Read } from '../../platform/papers/open-book.ts';
import { type SheetLanguage, sheetLanguages } from './sheet-words.ts';

/** What a cell of a form may hold: of an indicator or of a table's column. */
export type Kinded = Pick<Indicator | TableColumn, 'scale' | 'shownPer' | 'choices'> & {
  kind: IndicatorKind | ColumnKind;
};
export type ReadCell = { value: Held } | { code: SheetFaultCode; facts: Record<string, string | number> };

const longest = 60;
export const textOf = (cell: Read): string =>
  (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')).trim().slice(0, longest);

const worth = ({ shownPer, scale }: Kinded) => shownPer * 10 ** scale;

/** A value as a cell that Excel can count with: a number in the unit shown, a day as a day. */
export function cellOf(kinded: Kinded, value: Held | undefined, { sheet }: SheetLanguage): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') {
    const format = shownScale(kinded) > 0 ? '#,##0.###' : '#,##0';
    return { value: value / worth(kinded), type: Number, format };
  }
  if (typeof value === 'boolean') return { value: value ? sheet.yes : sheet.no };
  if (kinded.kind === 'date')
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  if (kinded.kind === 'choice')
    return { value: kinded.choices.find(({ code }) => code === value)?.name ?? '' };
  return { value };
}

/** What a filled cell says, or why it says nothing. */
export function readCell(kinded: Kinded, cell: Read, { lang }: Pick<SheetLanguage, 'lang'>): ReadCell {
  const { kind, choices } = kinded;
  const found = textOf(cell);
  switch (kind) {
    case 'text':
      return found.length < longest || String(cell).trim().length <= 500
        ? { value: String(cell).trim() }
        : { code: 'tooLong', facts: { max: 500 } };
    case 'yes_no':
      return readYesNo(cell, found);
    case 'choice': {
      const whole = String(cell);
      const chosen = choices.find(({ code, name }) => sameText(name, whole) || code === found);
      return chosen ? { value: chosen.code } : { code: 'unknownChoice', facts: { found } };
    }
    case 'date': {
      const day = dayIn(cell);
      return day ? { value: day } : { code: 'notADay', facts: { found } };
    }
    default:
      return typeof cell === 'string' ? readNumberText(kinded, cell, lang) : readNumber(kinded, cell, found);
  }
}

const sameText = (one: string, other: string) =>
  one.normalize('NFC').trim().toLocaleLowerCase('vi') ===
  other.normalize('NFC').trim().toLocaleLowerCase('vi');

function readYesNo(cell: Read, found: string): ReadCell {
  if (typeof cell === 'boolean') return { value: cell };
  const all = Object.values(sheetLanguages);
  if (all.some(({ sheet }) => sameText(sheet.yes, found))) return { value: true };
  if (all.some(({ sheet }) => sameText(sheet.no, found))) return { value: false };
  return { code: 'notYesNo', facts: { found } };
}

/** Excel holds 12,35 as a fraction of two: what is that near to a whole number of the last place is that number. */
function readNumber(kinded: Kinded, cell: Read, found: string): ReadCell {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return { code: 'notANumber', facts: { found } };
  const exact = cell * worth(kinded);
  const whole = Math.round(exact);
  if (!Number.isSafeInteger(whole)) return { code: 'notANumber', facts: { found } };
  if (Math.abs(exact - whole) > 1e-6 * Math.max(1, Math.abs(exact) * 1e-6))
    return { code: 'tooFine', facts: { decimals: shownScale(kinded) } };
  return { value: whole };
}

/** A number that stands in its cell as a text, as people type it: '1.234,5' in a Vietnamese form. */
function readNumberText(kinded: Kinded, text: string, lang: SheetLanguage['lang']): ReadCell {
  const read = parseDecimal(text, shownScale(kinded), lang);
  if (read.ok) return { value: read.value };
  return read.reason === 'tooManyDecimals'
    ? { code: 'tooFine', facts: { decimals: shownScale(kinded) } }
    : { code: 'notANumber', facts: { found: textOf(text) } };
}

function dayIn(cell: Read): Day | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(textOf(cell)) ?? [];
  if (!date || !month || !year) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
