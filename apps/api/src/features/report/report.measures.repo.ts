import { named } from '../../platform/db/statement.ts';

export interface MeasuredRow {
  id: string;
  period_key: string;
  template_name: string;
  is_late: boolean;
  done_at: string | null;
}

/** Reports expected of a unit whose period ended from $3 to $4: a week counts where its last day lies. */
export const listExpected = named<MeasuredRow>(
  'report.expected',
  `select r.id, r.period_key, t.name as template_name, o.is_late, o.done_at
   from report r join period p on p.id = r.period_id join regime g on g.id = r.regime_id join template t on t.id = g.template_id
   join obligation o on o.subject_id = r.id and o.kind = 'report' and o.state in ('owed', 'done')
   where r.agency_id = $1 and r.unit_id = $2 and p.last_day between $3::date and $4::date order by p.last_day`,
);
