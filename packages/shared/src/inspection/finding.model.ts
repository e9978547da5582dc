import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { evidenceSchema } from '../task/task.model.ts';
import { answerVerdicts } from './checklist.model.ts';
import { findingActions, findingStates } from './finding.workflow.ts';

export const findingEvents = [
  'finding.raised',
  'finding.proposed',
  'finding.takenBack',
  'finding.verified',
  'finding.sentBack',
  'finding.reopened',
  'finding.extended',
  'finding.assigned',
  'finding.cancelled',
  'finding.passed',
] as const;

export const severities = ['minor', 'major', 'serious'] as const;
export type Severity = (typeof severities)[number];

/** How a finding stands as one mark; late wins over the step it has reached. */
export const findingMarks = ['overdue', 'waiting', 'sentBack', 'open', 'closed', 'cancelled'] as const;
export type FindingMark = (typeof findingMarks)[number];

/** How often one item must fail in a row to be called repeated, and of how many visits one looks back. */
export const repeatedFrom = 2;
export const visitsLookedBack = 3;

/** A finding as the next visit shows it. */
export const findingRefSchema = z.object({
  id: z.uuid(),
  /** 'KN-031' is made of it. */
  number: z.number().int(),
  itemCode: z.string(),
  quote: z.string(),
  note: z.string(),
  severity: z.enum(severities),
  state: z.enum(findingStates),
  mark: z.enum(findingMarks),
  dueAt: z.string(),
  isLate: z.boolean(),
  /** In how many visits in a row the item has failed, this one among them. */
  timesRepeated: z.number().int(),
});
export type FindingRef = z.infer<typeof findingRefSchema>;

const personSchema = z.object({ id: z.uuid(), name: z.string(), post: z.string() });
const unitSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  abbreviation: z.string(),
});

export const findingLineSchema = findingRefSchema.extend({
  rev: z.number().int(),
  unit: unitSchema,
  owner: personSchema,
  raisedAt: z.string(),
  visit: z.object({
    id: z.uuid(),
    number: z.number().int().nullable(),
    startsAt: z.string(),
    kind: z.enum(['inspection', 'self']),
  }),
  evidenceCount: z.number().int(),
  timesSentBack: z.number().int(),
  timesUrged: z.number().int(),
  /** Since when it waits for the second person, and by when that is due. */
  proposedAt: z.string().nullable(),
  verifyDueAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** The obligation of the owner: what is urged. */
  obligationId: z.uuid().nullable(),
});
export type FindingLine = z.infer<typeof findingLineSchema>;

export const findingEntryKinds = [
  'raised',
  'proposed',
  'takenBack',
  'verified',
  'sentBack',
  'reopened',
  'extended',
  'assigned',
  'cancelled',
] as const;

export const findingEntrySchema = z.object({
  id: z.uuid(),
  kind: z.enum(findingEntryKinds),
  at: z.string(),
  by: personSchema,
  onBehalfOf: personSchema.nullable(),
  note: z.string(),
  evidence: z.array(evidenceSchema),
  newDueAt: z.string().nullable(),
});
export type FindingEntry = z.infer<typeof findingEntrySchema>;

export const findingSchema = findingLineSchema.extend({
  recommendation: z.string(),
  citation: z.string(),
  checklist: z.object({ name: z.string(), edition: z.number().int() }),
  files: z.array(z.object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.number().int() })),
  entries: z.array(findingEntrySchema),
  /** How the same item stood at the unit's other visits, the newest first; planned ones have no verdict yet. */
  history: z.array(
    z.object({ visitId: z.uuid(), startsAt: z.string(), verdict: z.enum(answerVerdicts).nullable() }),
  ),
  /** Who may own it: the people of the unit, for those who may assign. */
  unitPeople: z.array(personSchema),
  actions: actionsOf(findingActions),
  asOf: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
