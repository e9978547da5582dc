import { z } from 'zod';

/** What kind of thing a figure is. Decimals and money are scaled integers; a ratio is a numerator and a denominator. */
export const indicatorKinds = [
  ...(['integer', 'decimal', 'money', 'ratio', 'yes_no', 'choice', 'date', 'file', 'table'] as const),
] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** How a figure adds up over units of one period. */
export const acrossUnits = ['sum', 'max', 'ratio', 'count_yes', 'list', 'none'] as const;
export type AcrossUnits = (typeof acrossUnits)[number];

/** How a figure adds up over periods of one unit. */
export const acrossTime = ['sum', 'last', 'max', 'mean', 'none'] as const;
export type AcrossTime = (typeof acrossTime)[number];

/** What a cell of a table may hold: the simple kinds, and a short text that names what the row is about. */
export const columnKinds = ['text', 'integer', 'decimal', 'money', 'yes_no', 'choice', 'date'] as const;
export type ColumnKind = (typeof columnKinds)[number];

const choiceSchema = z.object({
  code: z.string().regex(/^[a-z0-9_]{1,40}$/),
  name: z.string().min(1).max(120),
});

/** A column of a table; bounds are scaled integers, both inclusive, as those of a placed figure. */
export const tableColumnSchema = z.object({
  code: z.string().regex(/^[a-z][a-z0-9_]{0,40}$/),
  name: z.string().min(1).max(120),
  measuredIn: z.string().max(40),
  kind: z.enum(columnKinds),
  scale: z.number().int().min(0).max(6),
  shownPer: z.number().int().min(1),
  required: z.boolean(),
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  choices: z.array(choiceSchema).max(40),
});
export type TableColumn = z.infer<typeof tableColumnSchema>;
export const mostColumns = 12;

/** Stable for ever: figures of all years are kept under it. */
export const indicatorCodeSchema = z.string().regex(/^[a-z][a-z0-9_]{1,40}$/);

/** An indicator of the catalogue. `scale` = decimal places kept; `shownPer` = what the shown unit is worth (1000 for nghìn đồng). */
export const indicatorSchema = z.object({
  code: indicatorCodeSchema,
  name: z.string().min(1).max(200),
  measuredIn: z.string().max(40),
  kind: z.enum(indicatorKinds),
  scale: z.number().int().min(0).max(6),
  acrossUnits: z.enum(acrossUnits),
  acrossTime: z.enum(acrossTime),
  shownPer: z.number().int().min(1),
  guidance: z.string().max(1000),
  /** For kind `choice`: what may be chosen. */
  choices: z.array(choiceSchema).max(40),
  /** For kind `table` alone. */
  columns: z.array(tableColumnSchema).max(mostColumns).optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** Places after the comma in which a figure is typed and shown: money in nghìn đồng keeps its đồng behind the comma. */
export const shownScale = ({ scale, shownPer }: Pick<Indicator, 'scale' | 'shownPer'>): number =>
  scale + Math.round(Math.log10(shownPer));
