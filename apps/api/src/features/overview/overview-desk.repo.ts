import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';
import { named } from '../../platform/db/statement.ts';

export interface DecisionRow {
  id: string;
  kind: ObligationKind;
  subject_kind: string;
  subject_id: string;
  unit_id: string;
  unit_name: string;
  period_key: string | null;
  opens_at: string;
  due_at: string;
  times_returned: number;
}

const columns = `o.id, o.kind, o.subject_kind, o.subject_id, o.about_unit_id as unit_id, u.name as unit_name, o.period_key,
  o.opens_at, o.due_at, o.times_returned`;

/** $1 agency, $2 units: reports that came back twice or more and are still owed. */
export const listReturnedAgain = named<DecisionRow>(
  'overview.returnedAgain',
  `select ${columns} from obligation o join unit u on u.id = o.about_unit_id
   where o.agency_id = $1 and o.state = 'owed' and o.kind = 'report' and o.times_returned >= 2
     and o.about_unit_id = any($2::uuid[]) order by o.due_at, o.id limit 30`,
);

/** $1 agency, $2 account, $3 units and $4 roles (paired), $5 now: what the reader is to sign, receive or verify. */
export const listOwnDecisions = named<DecisionRow>(
  'overview.ownDecisions',
  `select ${columns} from obligation o join unit u on u.id = o.about_unit_id
   where o.agency_id = $1 and o.state = 'owed' and o.opens_at <= $5
     and o.kind in ('report.sign', 'report.review', 'task.verify', 'inspection.sign', 'finding.verify')
     and (o.visible_from is null or o.visible_from <= $5)
     and (o.debtor_account_id = $2 or (o.debtor_role is not null
       and (o.debtor_unit_id, o.debtor_role) in (select * from unnest($3::uuid[], $4::text[]))))
   order by o.due_at, o.id limit 50`,
);

export interface ComingRow {
  at: string;
  what: 'reportDue' | 'taskDue' | 'periodOpens';
  period_key: string | null;
  records: number;
}

/** $1 agency, $2 now, $3 until, $4 units. What falls due together is one line. */
export const listComing = named<ComingRow>(
  'overview.coming',
  `select due_at as at, case kind when 'report' then 'reportDue' else 'taskDue' end as what,
     case kind when 'report' then period_key end as period_key, count(*) as records
   from obligation
   where agency_id = $1 and state = 'owed' and kind in ('report', 'task') and due_at > $2 and due_at <= $3
     and about_unit_id = any($4::uuid[]) and (visible_from is null or visible_from <= $2)
   group by due_at, kind, regime_id, case kind when 'report' then period_key end
   union all
   select opens_at, 'periodOpens', key, 0 from period where agency_id = $1 and opens_at > $2 and opens_at <= $3
   union all
   select min(starts_at), 'visit', null, count(distinct unit_id) from inspection_visit
   where agency_id = $1 and kind = 'inspection' and state = 'planned' and visible_from is null and starts_at > $2 and starts_at <= $3
     and unit_id = any($4::uuid[])
   group by (starts_at at time zone 'Asia/Ho_Chi_Minh')::date
   order by at, what limit 40`,
);
