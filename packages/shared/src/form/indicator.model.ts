import { z } from 'zod';

/** What kind of thing a figure is. Decimals and money are scaled integers; a ratio is a numerator and a denominator. */
export const indicatorKinds = ['integer', 'decimal', 'money', 'ratio', 'yes_no', 'choice', 'date'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** How a figure adds up over units of one period. */
export const acrossUnits = ['sum', 'max', 'ratio', 'count_yes', 'list', 'none'] as const;
export type AcrossUnits = (typeof acrossUnits)[number];

/** How a figure adds up over periods of one unit. */
export const acrossTime = ['sum', 'last', 'max', 'mean', 'none'] as const;
export type AcrossTime = (typeof acrossTime)[number];

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
  choices: z
    .array(z.object({ code: z.string().regex(/^[a-z0-9_]{1,40}$/), name: z.string().min(1).max(120) }))
    .max(40),
});
export type Indicator = z.infer<typeof indicatorSchema>;
