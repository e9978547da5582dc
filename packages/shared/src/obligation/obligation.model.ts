import { z } from 'zod';
import { roleSchema } from '../access/role.ts';

/**
 * What can be owed. A higher feature adds its kind here and its words beside it; completeness counts `report` alone,
 * signing and reviewing run on clocks of their own.
 */
export const obligationKinds = [
  'report',
  'report.sign',
  'report.review',
  'task',
  'task.verify',
  'consolidation',
  'consolidation.approve',
  'inspection.visit',
  'inspection.self',
  'inspection.sign',
  'finding.correct',
  'finding.verify',
] as const;
export type ObligationKind = (typeof obligationKinds)[number];

/** Whose time is that of its record: it is moved there, where clashes and history are, and not extended. */
export const isMovedByRecord = (kind: string): boolean => kind === 'inspection.visit';

/** Without which a record would stay open for ever: called off there, handed to another, never let off. */
export const isNeverExempt = (kind: string): boolean =>
  ['inspection.visit', 'inspection.sign', 'finding.verify'].includes(kind);

/** What is stored. Open, due soon and overdue are derived from the times and now, never stored. */
export const obligationStates = ['owed', 'done', 'exempt', 'cancelled'] as const;
export type ObligationState = (typeof obligationStates)[number];

/** How far the subject has come; written by the subject's own command. */
export const obligationStages = ['none', 'draft', 'presented', 'submitted', 'returned', 'accepted'] as const;
export type ObligationStage = (typeof obligationStages)[number];

/** The states of a cell of the unit x period grid, and of any obligation shown as one mark. */
export const cellStates = [
  'notYet',
  'dueSoon',
  'draft',
  'waiting',
  'onTime',
  'late',
  'returned',
  'missing',
  'exempt',
] as const;
export type CellState = (typeof cellStates)[number];

export const obligationEvents = [
  'obligation.urged',
  'obligation.extended',
  'obligation.exempted',
  'obligation.restored',
  'obligation.asked',
  'obligation.refused',
] as const;

/** One row of My work: what, for whom, why it is mine, until when. */
export const dutyRowSchema = z.object({
  id: z.uuid(),
  kind: z.enum(obligationKinds),
  subject: z.object({
    kind: z.string(),
    id: z.uuid(),
    text: z.string(),
    facts: z.record(z.string(), z.unknown()).optional(),
  }),
  periodKey: z.string().nullable(),
  aboutUnit: z.object({ id: z.uuid(), name: z.string() }),
  debtorUnit: z.object({ id: z.uuid(), name: z.string() }),
  role: roleSchema.nullable(),
  state: z.enum(obligationStates),
  stage: z.enum(obligationStages),
  opensAt: z.string(),
  dueAt: z.string(),
  firstDueAt: z.string(),
  doneAt: z.string().nullable(),
  isLate: z.boolean(),
  timesReturned: z.number().int(),
  timesUrged: z.number().int(),
  lastUrgedAt: z.string().nullable(),
});
export type DutyRow = z.infer<typeof dutyRowSchema>;

/** How one unit stands, told from its obligations alone: the side column of My work. */
export const unitRecordSchema = z.object({
  unit: z.object({ id: z.uuid(), name: z.string() }),
  /** The last periods of its most frequent regime, oldest first. */
  reports: z.array(
    z.object({
      id: z.uuid(),
      subjectId: z.uuid(),
      periodKey: z.string(),
      mark: z.enum(cellStates),
      dueAt: z.string(),
    }),
  ),
  tasks: z.object({ total: z.number().int(), done: z.number().int(), overdue: z.number().int() }),
  asOf: z.string(),
});
export type UnitRecord = z.infer<typeof unitRecordSchema>;
