import type { findingEvents } from '../inspection/finding.model.ts';
import type { inspectionEvents } from '../inspection/inspection.model.ts';
import type { minutesEvents } from '../inspection/minutes.model.ts';
import type { obligationEvents } from '../obligation/obligation.model.ts';
import type { reportEvents } from '../report/report.model.ts';
import type { taskEvents } from '../task/task.model.ts';

type Event =
  | (typeof reportEvents)[number]
  | (typeof taskEvents)[number]
  | (typeof obligationEvents)[number]
  | (typeof inspectionEvents)[number]
  | (typeof minutesEvents)[number]
  | (typeof findingEvents)[number];

/** Acts that the feed of the dashboard tells; a record's own timeline tells all of them. */
export const feedEvents = [
  'report.presented',
  'report.sentBack',
  'report.submitted',
  'report.returned',
  'report.accepted',
  'report.correcting',
  'report.discarded',
  'report.entered',
  'task.assigned',
  'task.progressed',
  'task.finished',
  'task.takenBack',
  'task.verified',
  'task.returned',
  'obligation.urged',
  'obligation.extended',
  'obligation.exempted',
  'obligation.restored',
  'inspection.planned',
  'inspection.moved',
  'inspection.started',
  'inspection.recorded',
  'minutes.confirmed',
  'minutes.objected',
  'finding.raised',
  'finding.proposed',
  'finding.verified',
  'finding.sentBack',
  'finding.reopened',
] as const satisfies readonly Event[];
export type FeedEvent = (typeof feedEvents)[number];
