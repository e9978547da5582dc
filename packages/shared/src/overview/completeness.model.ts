import { z } from 'zod';
import { periodKinds } from '../kernel/period-key.ts';

const count = z.number().int();

/**
 * Reports of some place in some periods, counted from their obligations: `expected` are those owed or done, `received` those done,
 * `due` those done or past their time, `onTime` those of `due` that came in time, `late` those received after it. Exempt ones are expected of nobody.
 */
export const countsSchema = z.object({
  expected: count,
  received: count,
  due: count,
  onTime: count,
  late: count,
  exempt: count,
});
export type Counts = z.infer<typeof countsSchema>;

/** The same place in the periods shown, and in as many before them (null: nothing was expected then). */
export const comparedSchema = z.object({ now: countsSchema, before: countsSchema.nullable() });
export type Compared = z.infer<typeof comparedSchema>;

export const placeSchema = z.object({ id: z.uuid(), name: z.string(), shortName: z.string() });

export const completenessRowSchema = comparedSchema.extend({ place: placeSchema });
export type CompletenessRow = z.infer<typeof completenessRowSchema>;

const periodCountsSchema = z.object({
  key: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  dueAt: z.string(),
  counts: countsSchema,
  /** Of the one place it is compared with. */
  compared: countsSchema.nullable(),
});

/** How many periods are looked at. */
export const spans = [4, 12, 26, 52, 104] as const;
export const usualSpan = 12;

/** In which order the places stand: as in the register, or the lowest rate first. */
export const placeOrders = ['register', 'received', 'onTime'] as const;
export type PlaceOrder = (typeof placeOrders)[number];

export const completenessSchema = z.object({
  asOf: z.string(),
  /** What a row is: a unit of the agency, or an agency beneath the committee, of which nothing smaller is told. */
  level: z.enum(['unit', 'agency']),
  whole: placeSchema,
  shown: z.object({
    unitId: z.uuid().nullable(),
    regimeId: z.uuid().nullable(),
    kind: z.enum(periodKinds).nullable(),
    periodKey: z.string().nullable(),
    span: count,
    /** How many periods there are before them, at most as many. */
    earlier: count,
    compareId: z.uuid().nullable(),
  }),
  choices: z.object({
    units: z.array(placeSchema),
    regimes: z.array(z.object({ id: z.uuid(), name: z.string(), periodKind: z.enum(periodKinds) })),
    kinds: z.array(z.enum(periodKinds)),
    periods: z.array(z.string()),
  }),
  total: comparedSchema,
  rows: z.array(completenessRowSchema),
  /** Oldest first. */
  periods: z.array(periodCountsSchema),
});
export type CompletenessAnswer = z.infer<typeof completenessSchema>;
