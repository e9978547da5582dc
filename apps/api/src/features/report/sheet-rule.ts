import { formatDecimal } from '@thidua/shared/kernel/decimal';
import { shownScale } from '@thidua/shared/report/show-figure';
import type { CellRule } from '../../platform/papers/locked-sheet.ts';
import type { Kinded } from './sheet-cell.ts';
import type { SheetLanguage } from './sheet-words.ts';

interface Bounded extends Kinded {
  min: number | null;
  max: number | null;
}

/** What Excel itself refuses while one types, in the unit in which one types; undefined for free text. */
export function ruleOf(
  field: Bounded,
  { row, column }: { row: number; column: number },
  { sheet, lang }: SheetLanguage,
): CellRule | undefined {
  const { kind, min, max, choices } = field;
  if (kind === 'text' || kind === 'file' || kind === 'table') return undefined;
  if (kind === 'yes_no') return { row, column, allow: { list: [sheet.yes, sheet.no] }, says: sheet.choose };
  if (kind === 'choice')
    return { row, column, allow: { list: choices.map(({ name }) => name) }, says: sheet.choose };
  if (kind === 'date') return { row, column, allow: { date: true }, says: sheet.day };
  const worth = field.shownPer * 10 ** field.scale;
  const least = kind === 'ratio' ? Math.max(min ?? 0, 0) : min;
  const bounds = { min: least === null ? null : least / worth, max: max === null ? null : max / worth };
  const said = (bound: number) => formatDecimal(bound, shownScale(field), lang, { trim: true });
  const says =
    least !== null && max !== null
      ? sheet.between(said(least), said(max))
      : least !== null
        ? sheet.from(said(least))
        : max !== null
          ? sheet.upTo(said(max))
          : sheet.number;
  return { row, column, allow: worth === 1 ? { whole: bounds } : { decimal: bounds }, says };
}
