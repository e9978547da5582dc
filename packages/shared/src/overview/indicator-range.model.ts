import { z } from 'zod';
import { indicatorCodeSchema, indicatorSchema } from '../form/indicator.model.ts';
import { periodKinds } from '../kernel/period-key.ts';
import { placeSchema } from './completeness.model.ts';

const count = z.number().int();

/** What figures come to: a scaled integer, or a share as numerator and denominator; null where nothing was reported. */
export const amountSchema = z.union([z.number(), z.object({ n: z.number(), d: z.number() })]).nullable();
export type Amount = z.infer<typeof amountSchema>;

/** A figure with how many reports hold it, of how many that are expected. */
export const reportedSchema = z.object({ value: amountSchema, n: count, of: count });
export type Reported = z.infer<typeof reportedSchema>;

export const indicatorRowSchema = z.object({
  place: placeSchema,
  now: reportedSchema,
  before: reportedSchema.nullable(),
});

/** One indicator over a range of periods, by unit (or agency) and by period, beside as many periods before. */
export const indicatorRangeSchema = z.object({
  asOf: z.string(),
  /** What a row is: a unit of the agency, or an agency beneath the committee. */
  level: z.enum(['unit', 'agency']),
  whole: placeSchema,
  shown: z.object({
    unitId: z.uuid().nullable(),
    regimeId: z.uuid().nullable(),
    kind: z.enum(periodKinds).nullable(),
    periodKey: z.string().nullable(),
    span: count,
    earlier: count,
    compareId: z.uuid().nullable(),
  }),
  choices: z.object({
    units: z.array(placeSchema),
    regimes: z.array(z.object({ id: z.uuid(), name: z.string(), periodKind: z.enum(periodKinds) })),
    kinds: z.array(z.enum(periodKinds)),
    periods: z.array(z.string()),
    indicators: z.array(z.object({ code: indicatorCodeSchema, name: z.string() })),
  }),
  /** As the newest form defines it; null where no form has one that adds up. */
  indicator: indicatorSchema.nullable(),
  total: z.object({ now: reportedSchema, before: reportedSchema.nullable() }),
  rows: z.array(indicatorRowSchema),
  /** Oldest first. */
  periods: z.array(
    z.object({
      key: z.string(),
      lastDay: z.string(),
      whole: reportedSchema,
      compared: reportedSchema.nullable(),
    }),
  ),
});
export type IndicatorRange = z.infer<typeof indicatorRangeSchema>;
