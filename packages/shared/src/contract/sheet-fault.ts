import { z } from 'zod';

/** One fault of an Excel file at its place; sheet and cell are empty where the whole file is meant. */
export const sheetFaultSchemaOf = <const Codes extends readonly string[]>(codes: Codes) =>
  z.object({
    code: z.enum(codes),
    sheet: z.string(),
    /** 'E12'. */
    cell: z.string(),
    /** What stands there, and what is asked. */
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  });

export interface SheetFaultOf<Code extends string> {
  code: Code;
  sheet: string;
  cell: string;
  facts: Record<string, string | number>;
}

/** Bytes of a filled form at most, as the door lets them in: one as it is handed out has some ten thousand. */
export const mostFormBytes = 650_000;
/** So many faults are told; who has more is told to begin with these. */
export const mostSheetFaults = 200;

/** A filled file goes along in the request: it is small, and nothing of it is kept but what it says. */
export const sheetFile = z.base64().max(Math.ceil((mostFormBytes * 4) / 3) + 4);
