import { z } from 'zod';

/** A ratio is kept as what was counted: `n` out of `d`. While it is typed either may be missing. */
export const ratioSchema = z.object({ n: z.number().int().nullable(), d: z.number().int().nullable() });
export type Ratio = z.infer<typeof ratioSchema>;

/** "Không phát sinh": said on purpose, which is not the same as left empty. */
export const nothingSchema = z.object({ nothing: z.literal(true) });

/** Why a figure changed much or a text is the same as before: one tap, and words where they help. */
export const reasonCodes = ['demand', 'missedBefore', 'otherCounting', 'unchanged', 'other'] as const;
export type ReasonCode = (typeof reasonCodes)[number];
export const reasonSchema = z.object({ why: z.enum(reasonCodes), text: z.string().max(500) });
export type Reason = z.infer<typeof reasonSchema>;

/** Papers and photos that are the answer: already uploaded, named as they were on that day. */
export const mostFiles = 5;
export const fileFigureSchema = z.object({
  files: z
    .array(
      z.object({
        id: z.uuid(),
        name: z.string().max(300),
        type: z.string().max(120),
        size: z.number().int(),
      }),
    )
    .max(mostFiles),
});
export type FileFigure = z.infer<typeof fileFigureSchema>;

/** Rows under the codes of the indicator's columns; numbers are scaled integers, an empty cell is null or absent. */
export const mostRows = 200;
export const cellSchema = z.union([z.null(), z.number().int(), z.boolean(), z.string().max(500)]);
export type Cell = z.infer<typeof cellSchema>;
export const tableFigureSchema = z.object({
  rows: z.array(z.record(z.string().max(41), cellSchema)).max(mostRows),
});
export type TableFigure = z.infer<typeof tableFigureSchema>;

/**
 * What a field of a draft may hold. Integers, decimals and money are scaled integers (a decimal of scale 2 keeps 12,5 as 1250;
 * money is đồng); yes/no is a boolean; a choice its code; a date its day; files and rows of
 * a table are lists; a narrative its text; null is empty. Zero is a value.
 */
export const fieldValueSchema = z.union([
  z.null(),
  z.number().int(),
  z.boolean(),
  z.string().max(20_000),
  ratioSchema,
  nothingSchema,
  reasonSchema,
  fileFigureSchema,
  tableFigureSchema,
]);
export type FieldValue = z.infer<typeof fieldValueSchema>;

/** A submitted figure. */
export type Figure = number | boolean | string | { n: number; d: number } | FileFigure | TableFigure;
export const figureSchema = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.object({ n: z.number(), d: z.number() }),
  fileFigureSchema,
  tableFigureSchema,
]);

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A ratio, complete or not. */
export const isRatio = (value: unknown): value is Ratio => isThing(value) && 'n' in value;
/** A submitted ratio has both its parts. */
export const isShare = (value: Figure | null | undefined): value is { n: number; d: number } =>
  isRatio(value);
export const isFiles = (value: unknown): value is FileFigure => isThing(value) && 'files' in value;
export const isTable = (value: unknown): value is TableFigure => isThing(value) && 'rows' in value;

/** A submitted narrative: its text, or that there was nothing to report. */
export const narrativeSchema = z.union([z.string(), nothingSchema]);
export type Narrative = z.infer<typeof narrativeSchema>;

const reasonPrefix = 'reason:';

/** The field in which the reason for `code` (a figure or a narrative) is kept. */
export const reasonField = (code: string): string => `${reasonPrefix}${code}`;

/** The code a reason field speaks of, or undefined where `field` is not a reason. */
export const reasonOf = (field: string): string | undefined =>
  field.startsWith(reasonPrefix) ? field.slice(reasonPrefix.length) : undefined;
