import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { Amount } from '@thidua/shared/overview/indicator-range.model';
import { named, unnamed } from '../../platform/db/statement.ts';

/** Of one place, a unit or an agency (no period), or of one period (no place). */
export interface JoinedRow {
  place_id: string | null;
  period_key: string | null;
  is_earlier: boolean;
  reported: number;
  sum: number | null;
  n: number | null;
  d: number | null;
  last: Amount;
  greatest: Amount;
}

/**
 * $1 agency, $2 regime, $3 periods shown, $4 those before, $5 indicator, $6 units or null: the figures of the versions that count, joined in
 * every way a rule may ask for, by unit and by period.
 */
export const joinFigures = unnamed<JoinedRow>(
  `select f.unit_id as place_id, f.period_key, f.is_earlier, count(*) as reported, sum(f.number)::float8 as sum, sum(f.n)::float8 as n,
     sum(f.d)::float8 as d, (array_agg(f.figure order by f.first_day desc))[1] as last,
     (array_agg(f.figure order by coalesce(f.number, f.n / nullif(f.d, 0)) desc nulls last))[1] as greatest
   from (
     select r.unit_id, r.period_key, r.period_key = any($4::text[]) as is_earlier, p.first_day, v.figures -> $5 as figure,
       case when jsonb_typeof(v.figures -> $5) = 'number' then (v.figures ->> $5)::numeric end as number,
       (v.figures -> $5 ->> 'n')::numeric as n, (v.figures -> $5 ->> 'd')::numeric as d
     from report r join period p on p.id = r.period_id
     join report_version v on v.report_id = r.id and v.version = r.standing_version
     where r.agency_id = $1 and r.regime_id = $2 and r.period_key = any($3::text[] || $4::text[])
       and ($6::uuid[] is null or r.unit_id = any($6::uuid[])) and v.figures ? $5) f
   group by grouping sets ((f.unit_id, f.is_earlier), (f.period_key, f.is_earlier))`,
);

/** $1 agency, $2 regime, $3 period: the form its reports are written in. */
export const findFormOf = named<{ template_edition_id: string }>(
  'overview.formOfPeriod',
  `select e.template_edition_id from period p join regime_edition e on e.id = p.regime_edition_id
   where p.agency_id = $1 and p.regime_id = $2 and p.key = $3`,
);

/** $1 kind of period, $2 period: how the agencies beneath define what they report then, the usual definition first. */
export const listIndicatorsBelow = named<{ indicator: Indicator }>(
  'overview.indicatorsBelow',
  'select indicator from indicators_below($1, $2)',
);

/** $1 kind of period, $2 periods shown, $3 those before, $4 indicator, $5 one agency or null: by agency and by period, past the wall. */
export const joinFiguresBelow = unnamed<Omit<JoinedRow, 'last'>>(
  'select place_id, period_key, is_earlier, reported, sum, n, d, most as greatest from indicator_below($1, $2, $3, $4::jsonb, $5)',
);
