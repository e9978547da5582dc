import type { SheetFaultOf } from '@thidua/shared/contract/sheet-fault';
import { getCellAddress } from 'write-excel-file/utility';

/** Where on which sheet, counted from 0. */
export interface Spot {
  sheet: string;
  row: number;
  column: number;
}

type Facts = SheetFaultOf<string>['facts'];

export const faultAt = <Code extends string>(
  { sheet, row, column }: Spot,
  code: Code,
  facts: Facts = {},
): SheetFaultOf<Code> => ({ code, sheet, cell: getCellAddress(row, column), facts });

export const faultOfFile = <Code extends string>(code: Code, facts: Facts = {}): SheetFaultOf<Code> => ({
  code,
  sheet: '',
  cell: '',
  facts,
});
