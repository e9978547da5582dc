import { z } from 'zod';
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

/** One fault at its place; sheet and cell are empty where the whole file is meant. */
export const sheetFaultSchema = z.object({
  code: z.enum(codes),
  sheet: z.string(),
  /** 'E12'. */
  cell: z.string(),
  /** What stands there, and what is asked. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
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

/** Bytes of a filled form at most: one as it is handed out has some ten thousand. */
export const mostFormBytes = 650_000;
/** So many faults are told; who has more is told to begin with these. */
export const mostSheetFaults = 200;
