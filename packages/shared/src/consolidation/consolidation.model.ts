import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { templateBodySchema } from '../form/template.model.ts';
import { periodKinds } from '../kernel/period-key.ts';
import { obligationStages, obligationStates } from '../obligation/obligation.model.ts';
import { reportUnitSchema } from '../report/report.model.ts';
import { figureSchema, narrativeSchema } from '../report/report.value.ts';
import { consolidationActions, consolidationStates } from './consolidation.workflow.ts';

export const consolidationEvents = [
  'consolidation.opened',
  'consolidation.gathered',
  'consolidation.kept',
  'consolidation.adjusted',
  'consolidation.conflictChosen',
  'consolidation.outdated',
  'consolidation.presented',
  'consolidation.sentBack',
  'consolidation.approved',
  'consolidation.correcting',
  'consolidation.issued',
] as const;

/** How a report stands as a source: a version of it counts, none does, or none is expected. */
export const sourceStates = ['submitted', 'missing', 'exempt'] as const;
export type SourceState = (typeof sourceStates)[number];

const shareSchema = z.object({ n: z.number(), d: z.number() });
export const totalSchema = z.union([
  z.number(),
  z.string(),
  shareSchema,
  z.object({ items: z.array(z.object({ value: figureSchema, units: z.number().int() })) }),
  z.null(),
]);

/** Scaled integers, as the indicator's own. */
export const deltaSchema = z.union([
  z.number().int(),
  z.object({ n: z.number().int(), d: z.number().int() }),
]);

export const adjustmentSchema = z.object({
  delta: deltaSchema,
  reason: z.string(),
  by: z.uuid(),
  at: z.string(),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;

/** Where a paragraph came from: a version of a unit's report, or a figure as it stood. */
export const markSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('unit'),
    unitId: z.uuid(),
    reportId: z.uuid(),
    version: z.number().int().min(1),
  }),
  z.object({ kind: z.literal('figure'), code: z.string().max(44), value: totalSchema }),
]);
export type Mark = z.infer<typeof markSchema>;

export const paragraphSchema = z.object({
  id: z.string().regex(/^[\w-]{8,40}$/),
  text: z.string().max(8000),
  marks: z.array(markSchema).max(20),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

/** A part of the outline as it is drafted. */
export const partSchema = z.object({ paragraphs: z.array(paragraphSchema).max(80) });
export type Part = z.infer<typeof partSchema>;

const partSideSchema = z.object({ value: partSchema, by: z.uuid(), at: z.string() });
export const partFieldsSchema = z.record(z.string(), partSideSchema.extend({ rev: z.number().int() }));
export type PartFields = z.infer<typeof partFieldsSchema>;

/** Two people changed one part: what stands and what was kept aside until somebody chooses. */
export const partConflictSchema = z.object({
  id: z.uuid(),
  field: z.string(),
  kept: partSideSchema,
  lost: partSideSchema,
  at: z.string(),
});
export type PartConflict = z.infer<typeof partConflictSchema>;

export const partDraftSchema = z.object({
  rev: z.number().int(),
  savedAt: z.string().nullable(),
  fields: partFieldsSchema,
  conflicts: z.array(partConflictSchema),
});
export type PartDraft = z.infer<typeof partDraftSchema>;

const personSchema = z.object({ id: z.uuid(), name: z.string(), post: z.string() });
const stateNowSchema = z.object({
  state: z.enum(sourceStates),
  version: z.number().int().nullable(),
  submittedAt: z.string().nullable(),
});

/** One report behind the figures. `now` is there when it stands otherwise than it was gathered. */
export const sourceSchema = stateNowSchema.extend({
  reportId: z.uuid(),
  periodKey: z.string(),
  isAccepted: z.boolean(),
  now: stateNowSchema.nullable(),
  /** The office has seen what is new and decided to keep what was gathered. */
  isKept: z.boolean(),
});

export const consolidatedUnitSchema = z.object({
  unit: reportUnitSchema,
  state: z.enum(sourceStates),
  sources: z.array(sourceSchema),
});
export type ConsolidatedUnit = z.infer<typeof consolidatedUnitSchema>;

export const figureLineSchema = z.object({
  code: z.string(),
  /** By the indicator's rule from the units alone. */
  sum: totalSchema,
  /** With the office's adjustment, where there is one. */
  value: totalSchema,
  adjustment: adjustmentSchema.nullable(),
  n: z.number().int(),
  of: z.number().int(),
  /** Of the period before. */
  previous: totalSchema,
  byUnit: z.array(
    z.object({
      unitId: z.uuid(),
      value: figureSchema.nullable(),
      /** What taking in the new versions would put in its place; absent where nothing changes. */
      now: figureSchema.nullable().optional(),
    }),
  ),
  /** What taking in the new versions would make of it; null where nothing changes. */
  now: z.object({ value: totalSchema, n: z.number().int(), of: z.number().int() }).nullable(),
});
export type FigureLine = z.infer<typeof figureLineSchema>;

/** An approved version: the agency's own report to the level above. It never changes. */
export const sealedSchema = z.object({
  version: z.number().int(),
  presentedBy: personSchema,
  approvedBy: personSchema,
  approvedFor: personSchema.nullable(),
  approvedAt: z.string(),
  isLate: z.boolean(),
  receipt: z.string(),
  /** sha256 of the canonical contents, 64 hexadecimal digits. */
  fingerprint: z.string(),
});

/** A consolidation as one of its readers sees it. Until something is gathered the figures are those of the moment. */
export const consolidationSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  state: z.enum(consolidationStates),
  version: z.number().int(),
  regime: z.object({ id: z.uuid(), name: z.string(), periodKind: z.enum(periodKinds) }),
  node: z.object({ id: z.uuid(), name: z.string(), abbreviation: z.string(), isAgency: z.boolean() }),
  period: z.object({
    key: z.string(),
    kind: z.enum(periodKinds),
    firstDay: z.string(),
    lastDay: z.string(),
    /** When the units' reports are due; null for a period made of several. */
    dueAt: z.string().nullable(),
    previousKey: z.string().nullable(),
    nextKey: z.string().nullable(),
    /** Longer periods in which this one counts. */
    longer: z.array(z.string()),
  }),
  template: z.object({ editionId: z.uuid(), name: z.string(), body: templateBodySchema }),
  duty: z
    .object({
      state: z.enum(obligationStates),
      stage: z.enum(obligationStages),
      dueAt: z.string(),
      doneAt: z.string().nullable(),
      isLate: z.boolean(),
    })
    .nullable(),
  gatheredAt: z.string().nullable(),
  gatheredBy: personSchema.nullable(),
  /** Since when something below is otherwise than it was gathered; null when all is as gathered or the office keeps it so. */
  outdatedSince: z.string().nullable(),
  kept: z.object({ reason: z.string(), by: personSchema, at: z.string() }).nullable(),
  counts: z.object({ of: z.number().int(), submitted: z.number().int(), accepted: z.number().int() }),
  units: z.array(consolidatedUnitSchema),
  figures: z.array(figureLineSchema),
  /** The texts; in a draft for those alone who may write it. */
  draft: partDraftSchema.nullable(),
  presentedBy: personSchema.nullable(),
  presentedAt: z.string().nullable(),
  sentBack: z.object({ reason: z.string(), by: personSchema, at: z.string() }).nullable(),
  sealed: z.array(sealedSchema),
  /** Number and day in the agency's register, once its paper was issued. */
  paper: z.object({ number: z.string(), day: z.string() }).nullable(),
  people: z.record(z.string(), z.string()),
  actions: actionsOf(consolidationActions),
});
export type Consolidation = z.infer<typeof consolidationSchema>;

/** What a unit wrote for one part, in the version that was gathered; `newer` where another counts by now. */
export const unitTextSchema = z.object({
  unitId: z.uuid(),
  reportId: z.uuid(),
  periodKey: z.string(),
  version: z.number().int(),
  submittedAt: z.string(),
  texts: z.record(z.string(), narrativeSchema),
  newer: z
    .object({
      version: z.number().int(),
      submittedAt: z.string(),
      texts: z.record(z.string(), narrativeSchema),
    })
    .nullable(),
});
export type UnitText = z.infer<typeof unitTextSchema>;

/** An agency's own report as the level above receives it: its last approved version. */
export const receivedSchema = z.object({
  id: z.uuid(),
  agency: z.object({ id: z.uuid(), name: z.string() }),
  regimeName: z.string(),
  periodKey: z.string(),
  version: z.number().int(),
  approvedAt: z.string(),
  isLate: z.boolean(),
  receipt: z.string(),
  /** Number and day in the agency's register, once its paper was issued. */
  paper: z.object({ number: z.string(), day: z.string() }).nullable(),
});
export type Received = z.infer<typeof receivedSchema>;

/** What the received reports can be narrowed by: only what something was sent of. */
export const receivedChoicesSchema = z.object({
  agencies: z.array(z.object({ id: z.uuid(), name: z.string() })),
  kinds: z.array(z.enum(periodKinds)),
  /** The latest first. */
  years: z.array(z.string()),
});
export type ReceivedChoices = z.infer<typeof receivedChoicesSchema>;
