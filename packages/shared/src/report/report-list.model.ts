import { z } from 'zod';
import { indicatorSchema } from '../form/indicator.model.ts';
import { periodKinds } from '../kernel/period-key.ts';
import { reportDutySchema, reportPeriodSchema, reportUnitSchema } from './report.model.ts';
import { figureSchema, narrativeSchema, reasonSchema } from './report.value.ts';
import { reportStates } from './report.workflow.ts';

/**
 * The states a list is filtered by, told from the report and its duty together: not begun, being written, with the leader, waiting
 * for the office, accepted, returned and not yet sent again, being corrected while a version stands, exempt.
 */
export const reportMarks = [
  'none',
  'draft',
  'presented',
  'submitted',
  'accepted',
  'returned',
  'correcting',
  'exempt',
] as const;
export type ReportMark = (typeof reportMarks)[number];

/** One report in a list. */
export const reportLineSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  state: z.enum(reportStates),
  is: z.enum(reportMarks),
  unit: reportUnitSchema,
  regime: z.object({ id: z.uuid(), name: z.string() }),
  period: reportPeriodSchema,
  duty: reportDutySchema,
  version: z.number().int(),
  submittedAt: z.string().nullable(),
  receipt: z.string().nullable(),
});
export type ReportLine = z.infer<typeof reportLineSchema>;

/** A unit's line on the office's page of one period. */
export const periodLineSchema = reportLineSchema.omit({ regime: true, period: true }).extend({
  signer: z.object({ id: z.uuid(), name: z.string(), post: z.string() }).nullable(),
  /** How many reasons the unit gave for large changes or repeated texts. */
  reasons: z.number().int(),
  /** Texts that are much like those of the previous period, most alike first. */
  repeated: z.array(z.object({ code: z.string(), percent: z.number().int() })),
  /** Share of the fields filled in, for what is not yet submitted; whole percent. */
  draftPercent: z.number().int().nullable(),
  remarks: z.object({ open: z.number().int(), settled: z.number().int() }),
  /** Earlier periods of this regime for which nothing was received. */
  alsoMissing: z.array(z.string()),
  extension: z.object({ newDueAt: z.string(), reason: z.string() }).nullable(),
});
export type PeriodLine = z.infer<typeof periodLineSchema>;

export const periodPageSchema = z.object({
  regime: z.object({ id: z.uuid(), name: z.string(), templateName: z.string(), templateEditionId: z.uuid() }),
  period: reportPeriodSchema,
  previousKey: z.string().nullable(),
  nextKey: z.string().nullable(),
  /** Expected, received (a version stands), accepted: of all units, whatever is filtered. */
  counts: z.object({ expected: z.number().int(), received: z.number().int(), accepted: z.number().int() }),
  byMark: z.partialRecord(z.enum(reportMarks), z.number().int()),
  items: z.array(periodLineSchema),
});
export type PeriodPage = z.infer<typeof periodPageSchema>;

/** Regimes and their periods, newest first, for pickers. `currentKey` is the period whose report is or was due last. */
export const regimePeriodsSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  periodKind: z.enum(periodKinds),
  templateName: z.string(),
  templateEditionId: z.uuid(),
  currentKey: z.string().nullable(),
  periods: z.array(reportPeriodSchema),
});
export type RegimePeriods = z.infer<typeof regimePeriodsSchema>;

const sideSchema = z.object({ periodKey: z.string(), version: z.number().int() });

/** A report beside another period of its unit and beside the average of units of its kind. */
export const comparisonSchema = z.object({
  previous: sideSchema.nullable(),
  lastYear: sideSchema.nullable(),
  /** How many other units of the same kind the average is of. */
  likeUnits: z.number().int(),
  figures: z.array(
    z.object({
      code: z.string(),
      value: figureSchema.nullable(),
      previous: figureSchema.nullable(),
      lastYear: figureSchema.nullable(),
      /** Mean over like units in the figure's own scale, not rounded; for ratios the mean numerator over the mean denominator. */
      average: z
        .number()
        .or(z.object({ n: z.number(), d: z.number() }))
        .nullable(),
      reason: reasonSchema.nullable(),
    }),
  ),
  texts: z.array(
    z.object({
      code: z.string(),
      text: narrativeSchema.nullable(),
      previous: narrativeSchema.nullable(),
      lastYear: narrativeSchema.nullable(),
      /** How alike to the previous period, whole percent; null where either is missing. */
      alike: z.number().int().nullable(),
      reason: reasonSchema.nullable(),
    }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** What changed between two versions of one report; what is equal is not there. */
export const versionDiffSchema = z.object({
  from: z.number().int(),
  to: z.number().int(),
  figures: z.array(
    z.object({ code: z.string(), from: figureSchema.nullable(), to: figureSchema.nullable() }),
  ),
  texts: z.array(
    z.object({ code: z.string(), from: narrativeSchema.nullable(), to: narrativeSchema.nullable() }),
  ),
});
export type VersionDiff = z.infer<typeof versionDiffSchema>;

/** One period of a trend. `value` is in the indicator's scale; a ratio gives `n` and `d`; null where nothing was received. */
export const trendPointSchema = z.object({
  periodKey: z.string(),
  lastDay: z.string(),
  value: z.number().nullable(),
  n: z.number().nullable(),
  d: z.number().nullable(),
  units: z.number().int(),
  expected: z.number().int(),
  accepted: z.number().int(),
});
export const trendSchema = z.object({ indicator: indicatorSchema, points: z.array(trendPointSchema) });
export type Trend = z.infer<typeof trendSchema>;
