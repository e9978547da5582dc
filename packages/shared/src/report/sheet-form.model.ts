import { z } from 'zod';
import { sheetFaultSchemaOf } from '../contract/sheet-fault.ts';
import { fieldValueSchema } from './report.value.ts';

/** What can be wrong with a filled form: first what makes it another file altogether, then what is wrong in a cell. */
export const fileFaults = [
  ...(['notExcel', 'tooLarge', 'broken', 'notThisForm'] as const),
  ...(['otherEdition', 'otherUnit', 'otherPeriod'] as const),
] as const;
export const cellFaults = [
  ...(['missingSheet', 'copiedSheet', 'unknownRow', 'duplicateRow', 'tooManyRows'] as const),
  ...(['notANumber', 'tooFine', 'notADay', 'notYesNo', 'unknownChoice', 'tooLong', 'required'] as const),
  ...(['belowMin', 'aboveMax', 'ratioIncomplete', 'ratioOver', 'nothingNotAllowed', 'wrongKind'] as const),
] as const;
const codes = [...fileFaults, ...cellFaults] as const;

export const sheetFaultSchema = sheetFaultSchemaOf(codes);
export type SheetFault = z.infer<typeof sheetFaultSchema>;
export type SheetFaultCode = SheetFault['code'];

/** A field that the form would set anew. */
export const sheetChangeSchema = z.object({
  field: z.string(),
  sheet: z.string(),
  cell: z.string(),
  old: fieldValueSchema,
  new: fieldValueSchema,
});
export type SheetChange = z.infer<typeof sheetChangeSchema>;

export const sheetTrialSchema = z.object({
  faults: z.array(sheetFaultSchema),
  changes: z.array(sheetChangeSchema),
  /** Fields that the form leaves as they are: the same value, or an empty cell. */
  same: z.number().int(),
});
export type SheetTrial = z.infer<typeof sheetTrialSchema>;
