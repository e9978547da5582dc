import type { FieldFault } from '@thidua/shared/contract/problem';
import { formatDecimal } from '@thidua/shared/kernel/decimal';
import { cellFaults, type SheetFault } from '@thidua/shared/report/sheet-form.model';
import { shownScale } from '@thidua/shared/report/show-figure';
import { faultAt, type Spot } from '../../platform/papers/sheet-fault.ts';
import type { Kinded } from './sheet-cell.ts';

/** A fault of the field's own rule, its bound in the unit in which the cell is typed. */
export function faultOfRule(
  spot: Spot,
  { code, facts = {} }: Pick<FieldFault, 'code' | 'facts'>,
  kinded: Kinded,
  lang: 'vi' | 'en',
): SheetFault {
  const known = cellFaults.find((one) => one === code) ?? 'wrongKind';
  const bound = known === 'belowMin' ? (facts.min ?? facts.bound) : (facts.max ?? facts.bound);
  const said = formatDecimal(Number(bound ?? 0), shownScale(kinded), lang, { trim: true });
  const told: SheetFault['facts'] =
    known === 'belowMin' ? { min: said } : known === 'aboveMax' ? { max: said } : {};
  return faultAt(spot, known, told);
}
