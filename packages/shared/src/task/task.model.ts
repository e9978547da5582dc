import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { campaignLineSchema, dutySchema, planSectionSchema } from '../campaign/campaign.model.ts';
import { taskMarks } from './task.mark.ts';
import { taskActions, taskStates } from './task.workflow.ts';

export const taskEvents = [
  'task.assigned',
  'task.planned',
  'task.opened',
  'task.progressed',
  'task.finished',
  'task.takenBack',
  'task.verified',
  'task.returned',
  'task.cancelled',
] as const;

export const countsSchema = z.object({
  total: z.number().int(),
  done: z.number().int(),
  overdue: z.number().int(),
  returned: z.number().int(),
  doing: z.number().int(),
});

export const taskUnitSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  abbreviation: z.string(),
});
export type TaskUnit = z.infer<typeof taskUnitSchema>;

/** A duty as lists need it; its verbatim text stands on the page of the task. */
export const dutyRefSchema = dutySchema.pick({
  id: true,
  sectionId: true,
  ownerUnitId: true,
  code: true,
  citation: true,
  title: true,
  shortTitle: true,
  recurrence: true,
});
export type DutyRef = z.infer<typeof dutyRefSchema>;

/** A task with its current occurrence. */
export const taskLineSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  campaignId: z.uuid(),
  duty: dutyRefSchema,
  unit: taskUnitSchema,
  /** Null for what is owed once. */
  periodKey: z.string().nullable(),
  state: z.enum(taskStates),
  mark: z.enum(taskMarks).nullable(),
  progress: z.number().int(),
  dueAt: z.string(),
  isLate: z.boolean(),
  timesReturned: z.number().int(),
  /** Earlier occurrences that are still owed. */
  owedBefore: z.number().int(),
  /** The last word of the unit on the current occurrence. */
  note: z.string(),
  /** Over all occurrences. */
  evidenceCount: z.number().int(),
  /** Null until somebody has touched it. */
  updatedAt: z.string().nullable(),
  /** The obligation of the current occurrence: what is urged and extended. */
  obligationId: z.uuid().nullable(),
});
export type TaskLine = z.infer<typeof taskLineSchema>;

/** What proves it: a file, or a record the system already has. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    id: z.uuid(),
    name: z.string(),
    type: z.string(),
    size: z.number().int(),
  }),
  z.object({
    kind: z.literal('record'),
    subject: z.object({ kind: z.string(), id: z.uuid() }),
    label: z.string(),
  }),
]);
export type Evidence = z.infer<typeof evidenceSchema>;

export const evidenceRefSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), id: z.uuid() }),
  z.object({ kind: z.literal('record'), subject: z.object({ kind: z.string().max(40), id: z.uuid() }) }),
]);
export type EvidenceRef = z.infer<typeof evidenceRefSchema>;

export const entryKinds = ['progress', 'done', 'verified', 'returned', 'extended'] as const;

const personSchema = z.object({ id: z.uuid(), name: z.string() });

/** What was said of an occurrence, and with what to show for it. Entries are never changed. */
export const entrySchema = z.object({
  id: z.uuid(),
  kind: z.enum(entryKinds),
  periodKey: z.string().nullable(),
  progress: z.number().int(),
  note: z.string(),
  evidence: z.array(evidenceSchema),
  by: personSchema,
  onBehalfOf: personSchema.nullable(),
  at: z.string(),
});
export type TaskEntry = z.infer<typeof entrySchema>;

/** One line of the record's timeline, from the journal. */
export const happenedSchema = z.object({
  id: z.uuid(),
  event: z.string(),
  at: z.string(),
  by: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  reason: z.string().nullable(),
  /** The entry that was written with it. */
  entryId: z.uuid().nullable(),
  periodKey: z.string().nullable(),
  newDueAt: z.string().nullable(),
});
export type Happened = z.infer<typeof happenedSchema>;

/** One occurrence as its obligation has it; a task owed once has a single one. */
export const occurrenceSchema = z.object({
  obligationId: z.uuid(),
  periodKey: z.string().nullable(),
  state: z.enum(taskStates),
  mark: z.enum(taskMarks).nullable(),
  progress: z.number().int(),
  opensAt: z.string(),
  dueAt: z.string(),
  firstDueAt: z.string(),
  doneAt: z.string().nullable(),
  isLate: z.boolean(),
  timesReturned: z.number().int(),
  timesUrged: z.number().int(),
  lastUrgedAt: z.string().nullable(),
  /** When the office will have looked at it, where it waits for that. */
  verifyDueAt: z.string().nullable(),
  actions: actionsOf(taskActions),
});
export type TaskOccurrence = z.infer<typeof occurrenceSchema>;

export const taskSchema = taskLineSchema.extend({
  duty: dutySchema.omit({ unitIds: true }),
  section: planSectionSchema.pick({ id: true, code: true, title: true }),
  campaign: campaignLineSchema,
  /** Those that have begun, newest first. */
  occurrences: z.array(occurrenceSchema),
  entries: z.array(entrySchema),
  timeline: z.array(happenedSchema),
  asOf: z.string(),
});
export type Task = z.infer<typeof taskSchema>;

const outlineDutySchema = dutySchema.omit({ text: true, unitIds: true }).extend({
  counts: countsSchema,
  /** The marks found among its tasks, for filters. */
  marks: z.array(z.enum(taskMarks)),
  /** Units that have it, within the actor's reach. */
  unitIds: z.array(z.uuid()),
  evidence: z.number().int(),
  /** The due time that comes next among what is open; null when nothing is. */
  nextDueAt: z.string().nullable(),
  updatedAt: z.string().nullable(),
  /** The only task in reach, so that a unit goes straight to it. */
  taskId: z.uuid().nullable(),
});
export type OutlineDuty = z.infer<typeof outlineDutySchema>;

/** The plan as its own outline; counts are of the tasks within the actor's reach. */
export const outlineSchema = z.object({
  campaign: campaignLineSchema,
  units: z.array(taskUnitSchema),
  sections: z.array(planSectionSchema.extend({ counts: countsSchema, duties: z.array(outlineDutySchema) })),
  /** Of the plan itself: what units put beneath is counted in its own sections alone. */
  counts: countsSchema,
  asOf: z.string(),
});
export type Outline = z.infer<typeof outlineSchema>;

export const matrixSchema = z.object({
  campaign: campaignLineSchema,
  units: z.array(taskUnitSchema),
  duties: z.array(dutyRefSchema),
  cells: z.array(
    z.object({
      taskId: z.uuid(),
      dutyId: z.uuid(),
      unitId: z.uuid(),
      state: z.enum(taskStates),
      mark: z.enum(taskMarks).nullable(),
      progress: z.number().int(),
    }),
  ),
  asOf: z.string(),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** A record of the system that may serve as evidence. */
export const candidateSchema = z.object({
  subject: z.object({ kind: z.string(), id: z.uuid() }),
  text: z.string(),
  unitName: z.string().nullable(),
});
export type Candidate = z.infer<typeof candidateSchema>;
