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

/**
 * Reports of units that match, newest first: $2 pattern, $3 units (null: all), $4 now, $5 how many. The periods lead, from the newest
 * on, and what is not shown is not read: a unit's years of reports cost as much as its last ones.
 */
export const searchSubjects = named<SubjectRow>(
  'report.search',
  `select f.id, f.unit_id, f.unit_name, f.period_key, t.name as template_name,
     case when g.single is null then '' else g.name end as request_name
   from (
     select r.id, r.unit_id, r.regime_id, r.period_key, u.name as unit_name, u.position, p.last_day
     from (select regime_id, key, last_day from period where agency_id = $1 and opens_at <= $4 order by last_day desc offset 0) p
     join report r on r.regime_id = p.regime_id and r.period_key = p.key and r.unit_id = any(array(
       select id from unit where agency_id = $1 and folded like $2 and ($3::uuid[] is null or id = any($3::uuid[]))))
     join unit u on u.id = r.unit_id
     order by p.last_day desc, u.position limit $5
   ) f join regime g on g.id = f.regime_id join template t on t.id = g.template_id
   order by f.last_day desc, f.position`,
);
