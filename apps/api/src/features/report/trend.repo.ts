import { named, unnamed } from '../../platform/db/statement.ts';

export interface TrendPeriodRow {
  key: string;
  last_day: string;
  expected: number;
  template_edition_id: string;
}

/** The last $3 periods that have opened by $4, oldest first, with how many reports are expected of $5 units (null: all). */
export const listTrendPeriods = named<TrendPeriodRow>(
  'report.trendPeriods',
  `select * from (
     select p.key, p.last_day, e.template_edition_id,
       (select count(*) from obligation o where o.agency_id = $1 and o.kind = 'report' and o.regime_id = p.regime_id
          and o.period_key = p.key and o.state in ('owed', 'done') and ($5::uuid[] is null or o.debtor_unit_id = any($5::uuid[])))
         as expected
     from period p join regime_edition e on e.id = p.regime_edition_id
     where p.agency_id = $1 and p.regime_id = $2 and p.opens_at <= $4::timestamptz
     order by p.first_day desc limit $3) latest
   order by last_day`,
);

export interface TrendRow {
  period_key: string;
  value: number | null;
  n: number | null;
  d: number | null;
  units: number;
  accepted: number;
}

/** From the roll-ups, which are kept one level up and summed here: $2 regime, $3 periods, $4 indicator. */
export const trendOfRollups = named<TrendRow>(
  'report.trendOfRollups',
  `select period_key, sum((sums ->> $4)::numeric)::float8 as value, sum((sums ->> ($4 || '.n'))::numeric)::float8 as n,
     sum((sums ->> ($4 || '.d'))::numeric)::float8 as d, sum(units)::int as units, sum(accepted)::int as accepted
   from report_rollup where agency_id = $1 and regime_id = $2 and period_key = any($3::text[]) group by period_key`,
);

/** The greatest, where every roll-up of a period has been counted anew since its last submission: $4 its key in the roll-up. */
export const trendOfGreatest = named<TrendRow>(
  'report.trendOfGreatest',
  `select period_key, max((sums ->> $4)::numeric) filter (where jsonb_typeof(sums -> $4) = 'number')::float8 as value,
     null as n, null as d, sum(units)::int as units, sum(accepted)::int as accepted
   from report_rollup where agency_id = $1 and regime_id = $2 and period_key = any($3::text[])
   group by period_key having not bool_or(is_dirty)`,
);

/** From the standing versions of some units ($5; null: all), for what roll-ups do not keep: $6 'sum' or 'max'. */
export const trendOfVersions = unnamed<TrendRow>(
  `select r.period_key,
     case when $6 = 'max' then max(f.number) else sum(f.number) end::float8 as value,
     sum((f.figure ->> 'n')::numeric)::float8 as n, sum((f.figure ->> 'd')::numeric)::float8 as d,
     count(*)::int as units, (count(*) filter (where r.standing_version = r.accepted_version))::int as accepted
   from report r join report_version v on v.report_id = r.id and v.version = r.standing_version
   cross join lateral (select v.figures -> $4 as figure, case jsonb_typeof(v.figures -> $4)
     when 'number' then (v.figures ->> $4)::numeric when 'boolean' then (v.figures ->> $4)::boolean::int end as number) f
   where r.agency_id = $1 and r.regime_id = $2 and r.period_key = any($3::text[])
     and ($5::uuid[] is null or r.unit_id = any($5::uuid[]))
   group by r.period_key`,
);
