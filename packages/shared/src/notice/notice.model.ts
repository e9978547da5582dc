import { z } from 'zod';
import type { consolidationEvents } from '../consolidation/consolidation.model.ts';
import type { findingEvents } from '../inspection/finding.model.ts';
import type { inspectionEvents } from '../inspection/inspection.model.ts';
import type { minutesEvents } from '../inspection/minutes.model.ts';
import { type obligationEvents, obligationKinds } from '../obligation/obligation.model.ts';
import type { reportEvents } from '../report/report.model.ts';
import type { taskEvents } from '../task/task.model.ts';

type Event =
  | (typeof reportEvents)[number]
  | (typeof taskEvents)[number]
  | (typeof obligationEvents)[number]
  | (typeof consolidationEvents)[number]
  | (typeof inspectionEvents)[number]
  | (typeof minutesEvents)[number]
  | (typeof findingEvents)[number];

/** Acts of which somebody is told. */
export const toldEvents = [
  'report.presented',
  'report.sentBack',
  'report.submitted',
  'report.returned',
  'report.accepted',
  'report.entered',
  'task.assigned',
  'task.finished',
  'task.returned',
  'task.verified',
  'obligation.urged',
  'obligation.extended',
  'obligation.exempted',
  'obligation.restored',
  'obligation.asked',
  'obligation.refused',
  'consolidation.presented',
  'consolidation.sentBack',
  'consolidation.approved',
  'consolidation.outdated',
  'inspection.planned',
  'inspection.appointed',
  'inspection.moved',
  'inspection.cancelled',
  'minutes.signed',
  'minutes.objected',
  'finding.raised',
  'finding.proposed',
  'finding.verified',
  'finding.sentBack',
  'finding.reopened',
  'finding.assigned',
  'finding.extended',
] as const satisfies readonly Event[];
export type ToldEvent = (typeof toldEvents)[number];

/** Besides acts, what the clock tells: a rung of the ladder, to who owes it or to those above. */
export const noticeEvents = [...toldEvents, 'obligation.reminded', 'obligation.escalated'] as const;
export type NoticeEvent = (typeof noticeEvents)[number];

/** What a sentence is made of; everything as it stood when it happened. */
export const noticeFactsSchema = z.object({
  unit: z.string().nullable(),
  periodKey: z.string().nullable(),
  subject: z.string(),
  /** Who did it, by name. */
  by: z.string().nullable(),
  /** Comments pinned to a returned report. */
  remarks: z.number().int().nullable(),
  /** The due time that now holds, where the act has set one. */
  dueAt: z.string().nullable(),
  isLate: z.boolean(),
  /** Message or reason, in the words of the one who acted. */
  reason: z.string().nullable(),
  /** The kind of duty one is reminded of. */
  duty: z.enum(obligationKinds).optional(),
});
export type NoticeFacts = z.infer<typeof noticeFactsSchema>;

export const noticeSchema = z.object({
  id: z.uuid(),
  event: z.enum(noticeEvents),
  subject: z.object({ kind: z.string(), id: z.uuid() }),
  facts: noticeFactsSchema,
  at: z.string(),
  readAt: z.string().nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;
