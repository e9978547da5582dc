import type { TaskCounts, TaskMark } from '@thidua/shared/task/task.mark';
import type { TaskState } from '@thidua/shared/task/task.workflow';
import { named } from '../../platform/db/statement.ts';
import { markCase } from './task-mark.repo.ts';

/** What counts at all, and what counts as what: the rule of `tally` in shared. */
const counts = (now: string) => `
  count(*) filter (where t.state <> 'exempt') as total,
  count(*) filter (where t.state in ('done', 'verified')) as done,
  count(*) filter (where t.state in ('assigned', 'doing', 'returned') and t.due_at < ${now}) as overdue,
  count(*) filter (where t.state = 'returned' and t.due_at >= ${now}) as returned,
  count(*) filter (where t.state = 'doing' and t.due_at >= ${now}) as doing`;

/** $1 agency, $2 units in reach (null all). */
const inReach = `t.agency_id = $1 and t.state <> 'cancelled' and ($2::uuid[] is null or t.unit_id = any($2))`;

export interface DutyCountsRow extends TaskCounts {
  duty_id: string;
  marks: TaskMark[];
  unit_ids: string[];
  task_ids: string[];
  evidence: number;
  next_due_at: string | null;
  updated_at: string | null;
}

/** $3 campaign, $4 now: one row for each duty that has tasks in reach. */
export const countByDuty = named<DutyCountsRow>(
  'task.countByDuty',
  `select t.duty_id, ${counts('$4::timestamptz')}, array_agg(distinct ${markCase('$4::timestamptz')}) as marks, array_agg(t.unit_id) as unit_ids, array_agg(t.id) as task_ids,
     sum(t.evidence_count)::int as evidence,
     min(t.due_at) filter (where t.state in ('assigned', 'doing', 'returned')) as next_due_at,
     max(t.updated_at) filter (where t.updated_by is not null) as updated_at
   from task t where ${inReach} and t.campaign_id = $3 group by t.duty_id`,
);

export interface CellRow {
  id: string;
  duty_id: string;
  unit_id: string;
  state: TaskState;
  progress: number;
  due_at: string;
}

export const listCells = named<CellRow>(
  'task.cells',
  `select t.id, t.duty_id, t.unit_id, t.state, t.progress, t.due_at from task t where ${inReach} and t.campaign_id = $3`,
);
