import type { ObligationStage, ObligationState } from '@thidua/shared/obligation/obligation.model';
import { named } from '../../platform/db/statement.ts';

export const findUnitName = named<{ id: string; name: string }>(
  'obligation.unitName',
  'select id, name from unit where agency_id = $1 and id = $2',
);

export interface ReportMarkRow {
  id: string;
  subject_id: string;
  period_key: string;
  state: ObligationState;
  stage: ObligationStage;
  opens_at: string;
  due_at: string;
  is_late: boolean;
}

/**
 * $1 agency, $2 unit, $3 now: the last twelve periods that have opened, of the regime that came most often.
 */
export const listReportMarks = named<ReportMarkRow>(
  'obligation.reportMarks',
  `select id, subject_id, period_key, state, stage, opens_at, due_at, is_late from obligation
   where agency_id = $1 and debtor_unit_id = $2 and kind = 'report' and state <> 'cancelled' and opens_at <= $3
     and (visible_from is null or visible_from <= $3)
     and regime_id = (
       select regime_id from obligation where agency_id = $1 and debtor_unit_id = $2 and kind = 'report'
         and state <> 'cancelled' and opens_at <= $3 group by regime_id order by count(*) desc, regime_id limit 1)
   order by due_at desc, id desc limit 12`,
);

/** Tasks by their current occurrence: the last one that has opened. */
export const countUnitTasks = named<{ total: number; done: number; overdue: number }>(
  'obligation.unitTasks',
  `select count(*) as total, count(*) filter (where state = 'done') as done,
     count(*) filter (where state = 'owed' and due_at < $3) as overdue
   from (
     select distinct on (subject_id) state, due_at from obligation
     where agency_id = $1 and about_unit_id = $2 and kind = 'task' and state in ('owed', 'done') and opens_at <= $3
       and (visible_from is null or visible_from <= $3)
     order by subject_id, opens_at desc, id desc
   ) current`,
);
