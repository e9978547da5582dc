import { named } from '../../platform/db/statement.ts';

export interface SubjectRow {
  id: string;
  unit_id: string;
  unit_name: string;
  period_key: string;
  template_name: string;
  /** What a single report was asked about; empty for what recurs. */
  request_name: string;
}

/** $2 ids. */
export const listSubjects = named<SubjectRow>(
  'report.subjects',
  `select r.id, r.unit_id, u.name as unit_name, r.period_key, t.name as template_name,
     case when g.single is null then '' else g.name end as request_name
   from ids_of($2::uuid[]) asked (id) join report r on r.id = asked.id join unit u on u.id = r.unit_id
   join regime g on g.id = r.regime_id join template t on t.id = g.template_id
   where r.agency_id = $1`,
);

/** Reports whose unit or form matches, newest first: $2 pattern, $3 units (null: all), $4 now, $5 how many. */
export const searchSubjects = named<SubjectRow>(
  'report.search',
  `select r.id, r.unit_id, u.name as unit_name, r.period_key, t.name as template_name,
     case when g.single is null then '' else g.name end as request_name
   from report r join unit u on u.id = r.unit_id join period p on p.id = r.period_id
   join regime g on g.id = r.regime_id join template t on t.id = g.template_id
   where r.agency_id = $1 and u.folded like $2 and ($3::uuid[] is null or r.unit_id = any($3::uuid[])) and p.opens_at <= $4
   order by p.last_day desc, u.position limit $5`,
);
