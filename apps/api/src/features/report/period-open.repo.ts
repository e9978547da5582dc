import { named, unnamed } from '../../platform/db/statement.ts';

/** The latest period each regime has. */
export const lastPeriods = named<{ regime_id: string; first_day: string; last_day: string }>(
  'report.lastPeriods',
  `select distinct on (regime_id) regime_id, first_day, last_day from period where agency_id = $1
   order by regime_id, first_day desc`,
);

export const insertPeriods = unnamed<never>(
  `insert into period (id, agency_id, regime_id, regime_edition_id, key, kind, first_day, last_day, opens_at, due_at)
   select id, $1, regime_id, regime_edition_id, key, kind, first_day, last_day, opens_at, due_at
   from jsonb_to_recordset($2::jsonb) as planned (id uuid, regime_id uuid, regime_edition_id uuid, key text, kind text,
     first_day date, last_day date, opens_at timestamptz, due_at timestamptz)`,
);

export interface MissingRow {
  period_id: string;
  period_key: string;
  opens_at: string;
  due_at: string;
  regime_id: string;
  campaign_id: string | null;
  creditor_unit_id: string;
  template_edition_id: string;
  unit_id: string;
  parent_unit_id: string | null;
  /** The report of the period before, where that was opened by an earlier run. */
  previous_id: string | null;
}

/**
 * Who owes a report and has none: units named by the regime's rule that are alive on the last day of a period, as the dated tree has
 * them (of a single request about days gone by: on the day it was made). $2 the periods just made; besides them all that have not
 * ended by $3, for a unit may be added in the middle of one.
 */
export const listMissing = unnamed<MissingRow>(
  `select p.id as period_id, p.key as period_key, p.opens_at, p.due_at, p.regime_id, g.campaign_id, g.creditor_unit_id,
     e.template_edition_id, u.id as unit_id, s.parent_id as parent_unit_id,
     (select r.id from report r where r.regime_id = p.regime_id and r.unit_id = u.id and r.period_key = (
       select before.key from period before where before.regime_id = p.regime_id and before.first_day < p.first_day
       order by before.first_day desc limit 1)) as previous_id
   from period p
   join regime g on g.id = p.regime_id
   join regime_edition e on e.id = p.regime_edition_id
   cross join lateral (select case when g.single is null then p.last_day else greatest(p.last_day, g.starts_on) end as day) alive
   join unit u on u.agency_id = p.agency_id and owes_by(e.debtor_rule, u.id, u.kind, alive.day)
   join unit_span s on s.unit_id = u.id and s.during @> alive.day
   where p.agency_id = $1 and (p.id = any($2::uuid[]) or p.last_day >= $3::date) and (g.single is null or g.ends_on is null)
     and not exists (select from report r where r.regime_id = p.regime_id and r.period_key = p.key and r.unit_id = u.id)
   order by p.first_day, u.position, u.id`,
);

export const insertReports = unnamed<never>(
  `with opened as (
     select * from jsonb_to_recordset($2::jsonb) as opened (id uuid, unit_id uuid, parent_unit_id uuid, campaign_id uuid,
       regime_id uuid, period_id uuid, period_key text, template_edition_id uuid, previous_id uuid)
   ), reports as (
     insert into report (id, agency_id, unit_id, parent_unit_id, campaign_id, regime_id, period_id, period_key, template_edition_id, previous_id)
     select id, $1, unit_id, parent_unit_id, campaign_id, regime_id, period_id, period_key, template_edition_id,
       previous_id from opened
   )
   insert into report_draft (report_id, agency_id, unit_id) select id, $1, unit_id from opened`,
);

/** Reports of periods not yet over that are still owed by units which will not live to see the last day. */
export const listEnded = unnamed<{ id: string; period_key: string }>(
  `select r.id, r.period_key from report r join period p on p.id = r.period_id
   join obligation o on o.subject_id = r.id and o.kind = 'report' and o.state = 'owed'
   where r.agency_id = $1 and p.last_day >= $2::date
     and not exists (select from unit_span s where s.unit_id = r.unit_id and s.during @> p.last_day)`,
);
