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
 * $1 agency, $2 units, $3 now, $4 campaign or null (every one that runs). Tasks are counted by their current occurrence: how it stands
 * and when it is due the row itself tells, which follows its obligation; whether what is done came late, the obligation alone. What
 * units put beneath the plan themselves is no part of it.
 */
export const countTasks = named<TaskShareRow>(
  'overview.tasks',
  `with line as materialized (
     select d.id, s.id as section_id, s.code, s.title, s.position
     from campaign c join duty d on d.campaign_id = c.id join plan_section s on s.id = d.section_id
     where c.agency_id = $1 and case when $4::uuid is null then c.state = 'running' else c.id = $4 end and d.owner_unit_id is null
   ), current as materialized (
     select id, duty_id, unit_id, period_key, due_at, state in ('done', 'verified') as is_done from task
     where agency_id = $1 and unit_id = any($2::uuid[]) and state not in ('cancelled', 'exempt')
   )
   select t.unit_id, l.section_id, l.code, l.title, count(*) as total, count(*) filter (where t.is_done) as done,
     count(*) filter (where not t.is_done and t.due_at < $3) as overdue, count(*) filter (where not o.is_late) as on_time,
     count(*) filter (where o.is_late is not null or (not t.is_done and t.due_at < $3)) as due
   from current t join line l on l.id = t.duty_id left join lateral (
     select is_late from obligation where t.is_done and agency_id = $1 and subject_id = t.id and kind = 'task' and state = 'done'
       and period_key is not distinct from t.period_key offset 0) o on true
   group by t.unit_id, l.section_id, l.code, l.title, l.position order by l.position, l.code`,
);

/** $1 agency, $2 units, $3 regime, $4 period: reports received that nobody has accepted yet. */
export const countWaiting = named<{ n: number; since: string | null }>(
  'overview.waiting',
  `select count(*) as n, min(done_at) as since from obligation
   where agency_id = $1 and kind = 'report' and state = 'done' and stage = 'submitted'
     and regime_id = $3 and period_key = $4 and debtor_unit_id = any($2::uuid[])`,
);
