import type { Recurrence } from '@thidua/shared/campaign/campaign.model';
import type { TaskState } from '@thidua/shared/task/task.workflow';
import { named } from '../../platform/db/statement.ts';

export interface PlannedRow {
  duty_id: string;
  unit_id: string;
  parent_unit_id: string | null;
  recurrence: Recurrence;
  starts_on: string;
  due_on: string | null;
  task_id: string | null;
  state: TaskState | null;
  period_key: string | null;
}

/** $1 agency, $2 campaign, $3 today: every living unit that a duty names, with the task it has (or not). */
export const listPlanned = named<PlannedRow>(
  'task.planned',
  `select d.id as duty_id, named.unit_id, u.parent_id as parent_unit_id, d.recurrence, d.starts_on, d.due_on, t.id as task_id, t.state,
     t.period_key
   from duty d cross join lateral unnest(d.unit_ids) as named (unit_id) join unit u on u.id = named.unit_id
     left join task t on t.duty_id = d.id and t.unit_id = named.unit_id
   where d.agency_id = $1 and d.campaign_id = $2 and (u.ends_on is null or u.ends_on >= $3)
   order by d.position, u.position`,
);

export interface RecurringRow extends PlannedRow {
  campaign_id: string;
  ends_on: string | null;
}

/** $1 agency: recurring tasks of the campaigns that run. */
export const listRecurring = named<RecurringRow>(
  'task.recurring',
  `select t.duty_id, t.unit_id, u.parent_id as parent_unit_id, d.recurrence, d.starts_on, d.due_on, t.id as task_id, t.state,
     t.period_key, t.campaign_id, c.ends_on
   from task t join duty d on d.id = t.duty_id join campaign c on c.id = t.campaign_id join unit u on u.id = t.unit_id
   where t.agency_id = $1 and c.state = 'running' and d.recurrence <> 'once' and t.state <> 'cancelled'
     and (u.ends_on is null or u.ends_on >= $2)`,
);

/** $1 agency, $2 campaign, $3 now, $4 rows. A task that had been taken away begins anew. */
export const insertTasks = named<never>(
  'task.insert',
  `insert into task (id, agency_id, campaign_id, duty_id, unit_id, period_key, state, due_at, updated_at)
   select id, $1, $2, duty_id, unit_id, period_key, 'assigned', due_at, $3
   from jsonb_to_recordset($4::jsonb) as made (id uuid, duty_id uuid, unit_id uuid, period_key text, due_at timestamptz)
   on conflict (duty_id, unit_id) do update set state = 'assigned', progress = 0, period_key = excluded.period_key,
     due_at = excluded.due_at, note = '', done_by = null, updated_at = excluded.updated_at, rev = task.rev + 1
   where task.state = 'cancelled'`,
);

/**
 * $1 agency, $2 rows {id, period_key}: the row tells of the next occurrence from here on, as its obligation has it (it may have been
 * extended or exempted before it began).
 */
export const turnTasks = named<never>(
  'task.turn',
  `update task t set period_key = n.period_key, due_at = o.due_at, progress = 0, note = '', done_by = null, rev = t.rev + 1,
     state = case o.state when 'exempt' then 'exempt' else 'assigned' end
   from jsonb_to_recordset($2::jsonb) as n (id uuid, period_key text), obligation o
   where t.agency_id = $1 and t.id = n.id and o.subject_id = t.id and o.kind = 'task' and o.period_key = n.period_key
     and o.state <> 'cancelled'`,
);

export const listOpenIds = named<{ id: string }>(
  'task.openIds',
  `select id from task where agency_id = $1 and campaign_id = $2 and state <> 'cancelled' order by id for update`,
);

/** $2 today: tasks of units that are no more which are open, or of which a later occurrence is owed. */
export const listOfEnded = named<{ id: string; unit_id: string; successor: string | null }>(
  'task.ofEnded',
  `select t.id, t.unit_id, (select s.name from unit_successor x join unit s on s.id = x.successor_id
       where x.unit_id = u.id order by x.since, s.name limit 1) as successor
   from task t join unit u on u.id = t.unit_id
   where t.agency_id = $1 and u.ends_on < $2 and (t.state in ('assigned', 'doing', 'returned', 'exempt')
     or exists (select from obligation o where o.subject_id = t.id and o.kind = 'task' and o.state = 'owed'))
   order by t.id for update of t`,
);

/** What is still open is not expected any more; what was done stays done. $2 ids. */
export const cancelOpen = named<never>(
  'task.cancelOpen',
  `update task set state = 'cancelled', rev = rev + 1
   where agency_id = $1 and id = any($2::uuid[]) and state in ('assigned', 'doing', 'returned', 'exempt')`,
);

export const readStanding = named<{ standing: string | null }>(
  'task.standing',
  `select settings->>'standingEvery' as standing from agency_setting where agency_id = $1`,
);
