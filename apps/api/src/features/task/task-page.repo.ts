import type { ObligationStage, ObligationState } from '@thidua/shared/obligation/obligation.model';
import type { Evidence } from '@thidua/shared/task/task.model';
import { named } from '../../platform/db/statement.ts';

export interface OccurrenceRow {
  id: string;
  period_key: string | null;
  state: ObligationState;
  stage: ObligationStage;
  opens_at: string;
  due_at: string;
  first_due_at: string;
  done_at: string | null;
  is_late: boolean;
  times_returned: number;
  times_urged: number;
  last_urged_at: string | null;
  verify_due_at: string | null;
  /** What the unit last said before it said that it was done. */
  progress: number | null;
  hands: string[];
}

/** An occurrence as its obligation has it, with what its entries say; `t` is the task. */
const occurrence = `o.id, o.period_key, o.state, o.stage, o.opens_at, o.due_at, o.first_due_at, o.done_at, o.is_late, o.times_returned,
  o.times_urged, o.last_urged_at,
  (select v.due_at from obligation v where v.subject_id = o.subject_id and v.kind = 'task.verify' and v.state = 'owed'
     and v.period_key is not distinct from o.period_key) as verify_due_at,
  (select e.progress from task_entry e where e.agency_id = $1 and e.task_id = $2 and e.period_key is not distinct from o.period_key
     and e.kind = 'progress' order by e.at desc, e.id desc limit 1) as progress,
  array(select distinct unnest(array[e.account_id, e.on_behalf_of]) from task_entry e where e.agency_id = $1 and e.task_id = $2
     and e.period_key is not distinct from o.period_key and e.kind in ('progress', 'done')) as hands`;

/** $1 agency, $2 task, $3 now, $4 how many: those that have begun, newest first. */
export const listOccurrences = named<OccurrenceRow>(
  'task.occurrences',
  `select ${occurrence} from obligation o
   where o.agency_id = $1 and o.subject_id = $2 and o.kind = 'task' and o.state <> 'cancelled'
     and (o.opens_at <= $3 or o.period_key is null)
   order by o.opens_at desc limit $4`,
);

/** $3 period. */
export const findOccurrence = named<OccurrenceRow>(
  'task.occurrence',
  `select ${occurrence} from obligation o
   where o.agency_id = $1 and o.subject_id = $2 and o.kind = 'task' and o.period_key is not distinct from $3 and o.state <> 'cancelled'`,
);

export interface EntryRow {
  id: string;
  kind: 'progress' | 'done' | 'verified' | 'returned' | 'extended';
  period_key: string | null;
  progress: number;
  note: string;
  evidence: Evidence[];
  account_id: string;
  account_name: string;
  on_behalf_of: string | null;
  on_behalf_name: string | null;
  at: string;
}

/** $1 agency, $2 task, $3 how many: newest first. */
export const listEntries = named<EntryRow>(
  'task.entries',
  `select e.id, e.kind, e.period_key, e.progress, e.note, e.evidence, e.account_id, a.name as account_name, e.on_behalf_of,
     b.name as on_behalf_name, e.at
   from task_entry e join account a on a.id = e.account_id left join account b on b.id = e.on_behalf_of
   where e.agency_id = $1 and e.task_id = $2 order by e.at desc, e.id desc limit $3`,
);

export interface HappenedRow {
  id: string;
  agency_id: string;
  unit_id: string | null;
  event: string;
  at: string;
  account_id: string | null;
  by_name: string | null;
  for_name: string | null;
  reason: string | null;
  audience: 'agency' | 'unit' | 'office' | 'party' | 'system';
  visible_from: string | null;
  entry_id: string | null;
  period_key: string | null;
  new_due_at: string | null;
}

/** What happened to the task, and the start of its campaign, newest first. */
export const listHappened = named<HappenedRow>(
  'task.happened',
  `select j.id, j.agency_id, j.unit_id, j.event, j.at, j.account_id, a.name as by_name, b.name as for_name, j.reason, j.audience,
     j.visible_from, j.changes->>'entryId' as entry_id, j.changes->>'periodKey' as period_key, j.changes->>'newDueAt' as new_due_at
   from journal j left join account a on a.id = j.account_id left join account b on b.id = j.on_behalf_of
   where j.agency_id = $1 and (j.subject_id = $2 or (j.subject_id = $3 and j.event = 'campaign.started'))
   order by j.seq desc limit $4`,
);
