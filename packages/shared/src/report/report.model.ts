import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { templateBodySchema } from '../form/template.model.ts';
import { periodKinds } from '../kernel/period-key.ts';
import { cellStates, obligationStages, obligationStates } from '../obligation/obligation.model.ts';
import { remarkSchema } from '../remark/remark.model.ts';
import { unitKinds } from '../unit/unit.model.ts';
import { fieldValueSchema, figureSchema, narrativeSchema, reasonSchema } from './report.value.ts';
import { reportActions, reportStates } from './report.workflow.ts';

export const reportEvents = [
  'report.presented',
  'report.sentBack',
  'report.submitted',
  'report.returned',
  'report.accepted',
  'report.correcting',
  'report.discarded',
  'report.entered',
  'report.conflictChosen',
] as const;

/** What became of a submitted version. */
export const versionOutcomes = ['waiting', 'accepted', 'returned', 'superseded'] as const;

/** Bounds of one save: a form is sent field by field, never whole. */
export const maxChanges = 60;

const personSchema = z.object({ id: z.uuid(), name: z.string(), post: z.string() });
export type Person = z.infer<typeof personSchema>;

export const reportUnitSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  abbreviation: z.string(),
  kind: z.enum(unitKinds),
});

export const reportPeriodSchema = z.object({
  key: z.string(),
  kind: z.enum(periodKinds),
  firstDay: z.string(),
  lastDay: z.string(),
  opensAt: z.string(),
  dueAt: z.string(),
});
export type ReportPeriod = z.infer<typeof reportPeriodSchema>;

/** How the duty to report stands: due times as extended, late for ever. */
export const reportDutySchema = z.object({
  id: z.uuid(),
  state: z.enum(obligationStates),
  stage: z.enum(obligationStages),
  /** The mark of the grid at the instant of the answer; null where the report is not expected any more. */
  mark: z.enum(cellStates).nullable(),
  opensAt: z.string(),
  dueAt: z.string(),
  firstDueAt: z.string(),
  doneAt: z.string().nullable(),
  isLate: z.boolean(),
  timesReturned: z.number().int(),
  timesUrged: z.number().int(),
  lastUrgedAt: z.string().nullable(),
});
export type ReportDuty = z.infer<typeof reportDutySchema>;

/** A field of the draft. `rev` is the draft's revision at which it was last changed: send it back as `baseRev`. */
export const draftFieldSchema = z.object({
  value: fieldValueSchema,
  rev: z.number().int(),
  by: z.uuid(),
  at: z.string(),
});
export const draftFieldsSchema = z.record(z.string(), draftFieldSchema);
export type DraftFields = z.infer<typeof draftFieldsSchema>;

const sideSchema = z.object({ value: fieldValueSchema, by: z.uuid(), at: z.string() });

/** Two people changed one field: what stands and what was kept aside until somebody chooses. */
export const conflictSchema = z.object({
  id: z.uuid(),
  field: z.string(),
  kept: sideSchema,
  lost: sideSchema,
  at: z.string(),
});
export type Conflict = z.infer<typeof conflictSchema>;

export const draftSchema = z.object({
  rev: z.number().int(),
  savedAt: z.string().nullable(),
  fields: draftFieldsSchema,
  conflicts: z.array(conflictSchema),
});
export type Draft = z.infer<typeof draftSchema>;

/** Figures by indicator code, texts by narrative code; what was left empty is not there. */
export const contentsSchema = z.object({
  figures: z.record(z.string(), figureSchema),
  texts: z.record(z.string(), narrativeSchema),
});
export type Contents = z.infer<typeof contentsSchema>;

/** Where a figure came from: the measure that suggested it and whether the unit left it as suggested. */
export const figureSourceSchema = z.object({
  measure: z.string(),
  value: z.number(),
  of: z.number().optional(),
  kept: z.boolean(),
  records: z.array(z.object({ kind: z.string(), id: z.string(), label: z.string(), line: z.string() })),
});
export type FigureSource = z.infer<typeof figureSourceSchema>;

/** A submitted version: immutable but for its outcome. */
export const versionSchema = z.object({
  version: z.number().int(),
  ...contentsSchema.shape,
  reasons: z.record(z.string(), reasonSchema),
  sources: z.record(z.string(), figureSourceSchema),
  /** Field -> who wrote it last. */
  editedBy: z.record(z.string(), z.uuid()),
  signedBy: personSchema,
  /** The person in whose name it was signed, on delegation. */
  signedFor: personSchema.nullable(),
  /** Who of the office typed it for the unit. */
  enteredBy: personSchema.nullable(),
  submittedAt: z.string(),
  isLate: z.boolean(),
  receipt: z.string(),
  /** sha256 of the canonical contents, 64 hexadecimal digits. */
  fingerprint: z.string(),
  outcome: z.enum(versionOutcomes),
  outcomeBy: personSchema.nullable(),
  outcomeAt: z.string().nullable(),
});
export type ReportVersion = z.infer<typeof versionSchema>;

export const versionLineSchema = versionSchema.omit({
  figures: true,
  texts: true,
  reasons: true,
  sources: true,
  editedBy: true,
});
export type VersionLine = z.infer<typeof versionLineSchema>;

/** The same unit's standing figures and texts of another period. */
export const otherPeriodSchema = z.object({
  reportId: z.uuid(),
  periodKey: z.string(),
  version: z.number().int(),
  ...contentsSchema.shape,
});
export type OtherPeriod = z.infer<typeof otherPeriodSchema>;

/** One report as one of its readers sees it. `draft` is there for those who may write it and for nobody else. */
export const reportSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  state: z.enum(reportStates),
  version: z.number().int(),
  /** The latest submitted version that was not returned: the one that counts. */
  standingVersion: z.number().int().nullable(),
  acceptedVersion: z.number().int().nullable(),
  presentedBy: personSchema.nullable(),
  presentedAt: z.string().nullable(),
  /** The office types this draft for the unit: who began, when, why. */
  entered: z.object({ by: personSchema, at: z.string(), why: z.string() }).nullable(),
  timesReturned: z.number().int(),
  unit: reportUnitSchema,
  /** `guidance`: what the office says to whoever fills it in; `receiver`: to which unit it is sent. */
  regime: z.object({ id: z.uuid(), name: z.string(), guidance: z.string(), receiver: z.string() }),
  campaignId: z.uuid().nullable(),
  template: z.object({ editionId: z.uuid(), name: z.string(), body: templateBodySchema }),
  period: reportPeriodSchema,
  duty: reportDutySchema,
  draft: draftSchema.nullable(),
  /** The last version submitted, whatever became of it. */
  current: versionSchema.nullable(),
  previous: otherPeriodSchema.nullable(),
  remarks: z.array(remarkSchema),
  /** Accounts named by id in draft and versions. */
  people: z.record(z.string(), z.string()),
  actions: actionsOf(reportActions),
});
export type Report = z.infer<typeof reportSchema>;
