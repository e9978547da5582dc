import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { answerVerdicts, checklistEditionSchema, itemCodeSchema } from './checklist.model.ts';
import { findingRefSchema, severities } from './finding.model.ts';
import { independences } from './independence.ts';
import { visitActions, visitStates } from './inspection.workflow.ts';

export const inspectionEvents = [
  'inspection.planned',
  'inspection.appointed',
  'inspection.moved',
  'inspection.started',
  'inspection.conflictChosen',
  'inspection.recorded',
  'inspection.concluded',
  'inspection.cancelled',
] as const;

/** Of an unannounced visit nothing is known before it starts: it and what it owes are visible from here on, and that is never. */
export const veiledUntil = '9999-12-31T00:00:00.000Z';

export const visitKinds = ['inspection', 'self'] as const;
export type VisitKind = (typeof visitKinds)[number];

export const teamParts = ['leader', 'secretary', 'member'] as const;
export type TeamPart = (typeof teamParts)[number];

/** What the team proposes of the unit on what it saw (plan 1096, II.4). */
export const proposals = ['none', 'praise', 'commendation'] as const;
export type Proposal = (typeof proposals)[number];

export const inspectedUnitSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  abbreviation: z.string(),
});
export const inspectionPersonSchema = z.object({ id: z.uuid(), name: z.string(), post: z.string() });
export type InspectionPerson = z.infer<typeof inspectionPersonSchema>;

export const resultSchema = z.object({
  asked: z.number().int(),
  answered: z.number().int(),
  passed: z.number().int(),
  failed: z.number().int(),
  notApplicable: z.number().int(),
  contested: z.number().int(),
  score: z.number().int(),
  most: z.number().int(),
});

/** A visit or a self-inspection as lists and the calendar show it. */
export const visitLineSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  kind: z.enum(visitKinds),
  round: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  unit: inspectedUnitSchema,
  /** Within the year of the agency; an unannounced visit gets its number when it starts, a self-inspection has none. */
  number: z.number().int().nullable(),
  isAnnounced: z.boolean(),
  /** The unit does not know of it yet. */
  isVeiled: z.boolean(),
  state: z.enum(visitStates),
  startsAt: z.string(),
  endsAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** How often it was moved, called off or given to others, which is SEQUENCE in a calendar. */
  sequence: z.number().int(),
  leader: inspectionPersonSchema.nullable(),
  teamIds: z.array(z.uuid()),
  /** Once it has ended; null before. */
  result: resultSchema.nullable(),
  /** Findings of the unit that are open today. */
  openFindings: z.number().int(),
  outcome: z.enum(proposals),
  isSigned: z.object({ team: z.boolean(), unit: z.boolean() }),
  sealedAt: z.string().nullable(),
  isLate: z.boolean(),
});
export type VisitLine = z.infer<typeof visitLineSchema>;

export const teamMemberSchema = z.object({
  person: inspectionPersonSchema,
  unit: z.string(),
  part: z.enum(teamParts),
  independence: z.enum(independences),
  /** Why somebody who still owes the unit a corrective action is in the team all the same. */
  reason: z.string(),
  /** Was in the team and is not any more; what they recorded stays. */
  leftAt: z.string().nullable(),
});
export type TeamMember = z.infer<typeof teamMemberSchema>;

/** What is to be mended, as it is asked for together with a failed answer; made a finding when the visit ends. */
export const askedFindingSchema = z.object({
  severity: z.enum(severities),
  recommendation: z.string().trim().max(2000).default(''),
  /** Absent: the head of the unit. */
  ownerId: z.uuid().nullable().default(null),
  /** Absent: seven days after the end of the visit. */
  dueAt: z.iso.datetime().nullable().default(null),
});
export type AskedFinding = z.infer<typeof askedFindingSchema>;

export const visitFileSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
});

export const answerSchema = z.object({
  id: z.uuid(),
  itemCode: itemCodeSchema,
  accountId: z.uuid(),
  verdict: z.enum(answerVerdicts),
  points: z.number().int().nullable(),
  note: z.string(),
  fileIds: z.array(z.uuid()),
  basedOn: z.array(z.uuid()),
  finding: askedFindingSchema.nullable(),
  /** By the device’s clock, put right by the server’s. */
  answeredAt: z.string(),
  receivedAt: z.string(),
  device: z.string(),
  /** Came after the minutes were signed: kept and shown, and not counted. */
  isAside: z.boolean(),
});
export type Answer = z.infer<typeof answerSchema>;

export const choiceSchema = z.object({
  id: z.uuid(),
  itemCode: itemCodeSchema,
  answerId: z.uuid(),
  among: z.array(z.uuid()),
  by: z.uuid(),
  at: z.string(),
  reason: z.string(),
});

/** An item as it stands, by the one rule of merging. */
export const itemStateSchema = z.object({
  itemCode: itemCodeSchema,
  isAsked: z.boolean(),
  standing: z.uuid().nullable(),
  contested: z.array(z.uuid()),
});
export type ItemState = z.infer<typeof itemStateSchema>;

export const clashSchema = z.object({
  kind: z.enum(['person', 'unit']),
  id: z.uuid(),
  name: z.string(),
  visitId: z.uuid(),
  unitName: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
});
export const slotSchema = z.object({ startsAt: z.string(), endsAt: z.string() });
export const clashReportSchema = z.object({ clashes: z.array(clashSchema), freeSlots: z.array(slotSchema) });
export type ClashReport = z.infer<typeof clashReportSchema>;

export const visitEntryKinds = [
  'planned',
  'appointed',
  'moved',
  'started',
  'chosen',
  'ended',
  'concluded',
  'cancelled',
  'signed',
  'takenBack',
  'objected',
  'appended',
] as const;

/** A line of a visit’s own history, kept from its planning on and told to those who may see the visit. */
export const visitEntrySchema = z.object({
  id: z.uuid(),
  kind: z.enum(visitEntryKinds),
  at: z.string(),
  by: inspectionPersonSchema.nullable(),
  onBehalfOf: z.string().nullable(),
  reason: z.string(),
  /** Of a move: [before, after]. */
  startsAt: z.tuple([z.string(), z.string()]).nullable(),
  endsAt: z.tuple([z.string(), z.string()]).nullable(),
  /** Of a start without a network: when it was, by the device’s clock put right; `at` is when the server heard of it. */
  begunAt: z.string().nullable(),
});
export type VisitEntry = z.infer<typeof visitEntrySchema>;

/** The unit’s own result on the same checklist, beside the inspection. */
export const selfResultSchema = z.object({
  visitId: z.uuid(),
  endedAt: z.string(),
  edition: z.number().int(),
  result: resultSchema,
  items: z.array(
    z.object({
      itemCode: itemCodeSchema,
      verdict: z.enum(answerVerdicts),
      points: z.number().int().nullable(),
      note: z.string(),
    }),
  ),
});

export const gapsSchema = z.object({
  unanswered: z.array(z.string()),
  contested: z.array(z.string()),
  noteMissing: z.array(z.string()),
  evidenceMissing: z.array(z.string()),
});

/** A visit with all that a device needs to record it without a network. */
export const visitSchema = visitLineSchema.extend({
  purpose: z.string(),
  checklist: checklistEditionSchema,
  team: z.array(teamMemberSchema),
  /** For the team and those above; the unit sees them once the visit has ended. */
  answers: z.array(answerSchema),
  choices: z.array(choiceSchema),
  items: z.array(itemStateSchema),
  files: z.array(visitFileSchema),
  gaps: gapsSchema,
  self: selfResultSchema.nullable(),
  /** What was open at the unit when one looks, the repeated and the late first. */
  prior: z.array(findingRefSchema),
  findings: z.array(findingRefSchema),
  entries: z.array(visitEntrySchema),
  /** For those who plan, while it is planned; null otherwise. */
  clash: clashReportSchema.nullable(),
  summary: z.string(),
  outcomeReason: z.string(),
  /** Who heads the unit: the owner that a finding has unless another is named. */
  unitHead: inspectionPersonSchema.nullable(),
  /** Those of the unit to whom a finding can be given. */
  unitPeople: z.array(inspectionPersonSchema),
  people: z.record(z.string(), z.string()),
  obligationId: z.uuid().nullable(),
  actions: actionsOf(visitActions),
  asOf: z.string(),
});
export type Visit = z.infer<typeof visitSchema>;
