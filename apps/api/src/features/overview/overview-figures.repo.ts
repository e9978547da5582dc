import type { ObligationStage, ObligationState } from '@thidua/shared/obligation/obligation.model';
import { named } from '../../platform/db/statement.ts';

export interface CellRow {
  id: string;
  unit_id: string;
  period_key: string;
  subject_id: string;
  state: ObligationState;
  stage: ObligationStage;
  opens_at: string;
  due_at: string;
  done_at: string | null;
  is_late: boolean;
  times_returned: number;
  times_urged: number;
  last_urged_at: string | null;
}

/** $1 agency, $2 regime, $3 period keys, $4 units, $5 now. The grid reads obligations and nothing else. */
export const listCells = named<CellRow>(
  'overview.cells',
  `select id, debtor_unit_id as unit_id, period_key, subject_id, state, stage, opens_at, due_at, done_at, is_late,
     times_returned, times_urged, last_urged_at
   from obligation
   where agency_id = $1 and kind = 'report' and regime_id = $2 and period_key = any($3::text[])
     and debtor_unit_id = any($4::uuid[]) and state <> 'cancelled' and (visible_from is null or visible_from <= $5)`,
);

export interface TaskShareRow {
  unit_id: string;
  section_id: string;
  code: string;
  title: string;
  total: number;
  done: number;
  overdue: number;
  on_time: number;
  due: number;
}

/**
 * $1 agency, $2 units, $3 now, $4 campaign or null (every one that runs). Tasks are counted by their current occurrence, whose
 * obligation says whether it is exempt and whether it was late. What units put beneath the plan themselves is no part of it.
 */
export const countTasks = named<TaskShareRow>(
  'overview.tasks',
  `select t.unit_id, s.id as section_id, s.code, s.title, count(*) as total,
     count(*) filter (where t.state in ('done', 'verified')) as done,
     count(*) filter (where t.state not in ('done', 'verified') and coalesce(o.due_at, t.due_at) < $3) as overdue,
     count(*) filter (where o.state = 'done' and not o.is_late) as on_time,
     count(*) filter (where o.state = 'done' or (o.state = 'owed' and o.due_at < $3)) as due
   from task t join duty d on d.id = t.duty_id join plan_section s on s.id = d.section_id
   left join obligation o on o.agency_id = $1 and o.subject_id = t.id and o.kind = 'task' and o.state <> 'cancelled'
     and o.period_key is not distinct from t.period_key
   where t.agency_id = $1 and t.unit_id = any($2::uuid[]) and d.owner_unit_id is null and t.state <> 'cancelled' and coalesce(o.state, '') <> 'exempt'
     and (t.campaign_id = $4 or ($4::uuid is null and t.campaign_id in (
       select id from campaign where agency_id = $1 and state = 'running')))
   group by t.unit_id, s.id order by s.position, s.code`,
);

/** $1 agency, $2 units, $3 regime, $4 period: reports received that nobody has accepted yet. */
export const countWaiting = named<{ n: number; since: string | null }>(
  'overview.waiting',
  `select count(*) as n, min(done_at) as since from obligation
   where agency_id = $1 and kind = 'report' and state = 'done' and stage = 'submitted'
     and regime_id = $3 and period_key = $4 and debtor_unit_id = any($2::uuid[])`,
);
