import type { Recurrence } from '@thidua/shared/campaign/campaign.model';
import type { TaskState } from '@thidua/shared/task/task.workflow';
import { named } from '../../platform/db/statement.ts';

export interface TaskRow {
  id: string;
  agency_id: string;
  campaign_id: string;
  unit_id: string;
  period_key: string | null;
  state: TaskState;
  progress: number;
  due_at: string;
  note: string;
  evidence_count: number;
  updated_at: string;
  /** Null until somebody of the unit or the office has touched it. */
  updated_by: string | null;
  rev: number;
  duty_id: string;
  section_id: string;
  owner_unit_id: string | null;
  code: string;
  citation: string;
  title: string;
  short_title: string;
  recurrence: Recurrence;
  unit_name: string;
  unit_short_name: string;
  unit_abbreviation: string;
  obligation_id: string | null;
  is_late: boolean;
  times_returned: number;
  /** Earlier occurrences that are still owed. */
  owed_before: number;
}

export const taskColumns = `t.id, t.agency_id, t.campaign_id, t.unit_id, t.period_key, t.state, t.progress, t.due_at, t.note, t.evidence_count,
  t.updated_at, t.updated_by, t.rev, d.id as duty_id, d.section_id, d.owner_unit_id, d.code, d.citation, d.title, d.short_title, d.recurrence,
  u.name as unit_name, u.short_name as unit_short_name, u.abbreviation as unit_abbreviation, o.id as obligation_id,
  coalesce(o.is_late, false) as is_late, coalesce(o.times_returned, 0) as times_returned,
  case when t.period_key is null then 0 else (select count(*) from obligation e where e.subject_id = t.id and e.kind = 'task'
    and e.state = 'owed' and e.debtor_unit_id = t.unit_id and e.debtor_account_id is null and e.due_at < t.due_at
    and e.period_key <> t.period_key) end as owed_before`;

/** The obligation of the current occurrence, found by the index that keeps it single. */
export const taskJoins = `join duty d on d.id = t.duty_id join unit u on u.id = t.unit_id
  left join obligation o on o.subject_id = t.id and o.kind = 'task' and coalesce(o.period_key, '') = coalesce(t.period_key, '')
    and o.debtor_unit_id = t.unit_id and o.state <> 'cancelled' and o.debtor_account_id is null`;

export const findTask = named<TaskRow>(
  'task.find',
  `select ${taskColumns} from task t ${taskJoins} where t.agency_id = $1 and t.id = $2`,
);

export const lockTask = named<TaskRow>(
  'task.lock',
  `select ${taskColumns} from task t ${taskJoins} where t.agency_id = $1 and t.id = $2 for update of t`,
);

/** $3 state, $4 progress, $5 due, $6 note (null keeps it), $7 further evidence, $8 now, $9 by, $10 done by. */
export const moveTask = named<never>(
  'task.move',
  `update task set state = $3, progress = $4, due_at = $5, note = coalesce($6, note), evidence_count = evidence_count + $7,
     updated_at = $8, updated_by = $9, done_by = $10, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

/** An earlier occurrence has moved: the row goes on telling of the current one. */
export const touchTask = named<never>(
  'task.touch',
  `update task set evidence_count = evidence_count + $3, updated_at = $4, updated_by = $5, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const insertEntry = named<never>(
  'task.insertEntry',
  `insert into task_entry (id, agency_id, task_id, unit_id, period_key, kind, progress, note, evidence, account_id, on_behalf_of, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12)`,
);

/** $3 period, $4 the new due time of the current occurrence. */
export const followDue = named<never>(
  'task.followDue',
  `update task set due_at = $4, rev = rev + 1 where agency_id = $1 and id = $2 and period_key is not distinct from $3`,
);

export const followExempt = named<never>(
  'task.followExempt',
  `update task set state = 'exempt', rev = rev + 1
   where agency_id = $1 and id = $2 and period_key is not distinct from $3 and state in ('assigned', 'doing', 'returned')`,
);

/** No longer exempt: as far as it had come, which its obligation has kept. */
export const followRestored = named<never>(
  'task.followRestored',
  `update task t set rev = t.rev + 1,
     state = case o.stage when 'returned' then 'returned' when 'draft' then 'doing' else 'assigned' end
   from obligation o
   where t.agency_id = $1 and t.id = $2 and t.period_key is not distinct from $3 and t.state = 'exempt'
     and o.agency_id = $1 and o.subject_id = t.id and o.kind = 'task' and o.period_key is not distinct from $3
     and o.state = 'owed'`,
);

/** $2 ids. */
export const labelTasks = named<{
  id: string;
  unit_id: string;
  unit_name: string;
  code: string;
  citation: string;
  title: string;
  progress: number;
}>(
  'task.label',
  `select t.id, t.unit_id, u.name as unit_name, d.code, d.citation, d.title, t.progress
   from ids_of($2::uuid[]) asked (id) join task t on t.id = asked.id join duty d on d.id = t.duty_id join unit u on u.id = t.unit_id
   where t.agency_id = $1`,
);

/** $2 units in reach (null all), $3 pattern, $4 how many. */
export const searchTasks = named<{
  id: string;
  unit_id: string;
  unit_name: string;
  code: string;
  title: string;
}>(
  'task.search',
  `select t.id, t.unit_id, u.name as unit_name, d.code, d.title
   from duty d join task t on t.duty_id = d.id join unit u on u.id = t.unit_id
   where d.agency_id = $1 and d.folded like $3 and t.state <> 'cancelled' and ($2::uuid[] is null or t.unit_id = any($2))
   order by d.campaign_id desc, d.position, u.position limit $4`,
);
