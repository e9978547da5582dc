import type { DueRule } from '@thidua/shared/kernel/due';
import { unnamed } from '../../platform/db/statement.ts';

export interface ComingPeriodRow {
  id: string;
  last_day: string;
  due_at: string;
  due_rule: DueRule;
}

/** $1 agency, $2 today: periods that have not begun. */
export const listComing = unnamed<ComingPeriodRow>(
  `select p.id, p.last_day, p.due_at, e.due_rule from period p join regime_edition e on e.id = p.regime_edition_id
   where p.agency_id = $1 and p.first_day > $2::date and p.kind <> 'thematic' order by p.id for update of p`,
);

/** $1 agency, $2 rows {id, due_at}: the period, and what is owed for it; a due time that was given to one unit by itself stays. */
export const redate = unnamed<never>(
  `with moved as (
     select * from jsonb_to_recordset($2::jsonb) as moved (id uuid, due_at timestamptz)
   ), periods as (
     update period p set due_at = m.due_at from moved m where p.agency_id = $1 and p.id = m.id
   )
   update obligation o set due_at = m.due_at, first_due_at = m.due_at, rev = o.rev + 1
   from report r join moved m on m.id = r.period_id
   where r.agency_id = $1 and o.agency_id = $1 and o.subject_id = r.id and o.kind = 'report' and o.period_key = r.period_key
     and o.state = 'owed' and o.due_at = o.first_due_at`,
);
