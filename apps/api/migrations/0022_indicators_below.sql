-- What a committee may know of the figures that the agencies beneath it report: each agency's own total, and how each indicator is defined.
-- These functions run as the owner and so look past the agency wall; no figure of a unit leaves them.
create function indicators_below(of_kind text, of_key text) returns table (indicator jsonb, agencies bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select placed.figure -> 'indicator', count(distinct p.agency_id)
  from period p join regime g on g.id = p.regime_id join regime_edition e on e.id = p.regime_edition_id
    join template_edition t on t.id = e.template_edition_id,
    lateral jsonb_path_query(t.body, '$.figureSections[*].figures[*]') with ordinality as placed (figure, place)
  where p.agency_id = any(agencies_below()) and g.period_kind = of_kind and p.key = of_key
  group by 1 order by 2 desc, min(placed.place)
$$;

-- First each unit over its periods by the indicator's rule across time, then the units of an agency, or of a period, joined in every way a
-- rule across units may ask for. A form that means something else by the same code (another kind, other decimal places) is left out.
create function indicator_below(of_kind text, shown text[], earlier text[], of_indicator jsonb, only_agency uuid)
returns table (place_id uuid, period_key text, is_earlier boolean, reported bigint, sum double precision, n double precision,
  d double precision, most jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  with beneath as (
    select a as id from unnest(agencies_below()) a where only_agency is null or a = only_agency
  ), forms as materialized (
    select t.id from template_edition t where t.agency_id in (select id from beneath) and jsonb_path_exists(t.body,
      '$.figureSections[*].figures[*].indicator ? (@.code == $code && @.kind == $kind && @.scale == $scale)', of_indicator)
  ), told as (
    select r.agency_id, r.unit_id, r.period_key, r.period_key = any(earlier) as is_earlier, p.first_day,
      case when jsonb_typeof(f.figure) = 'number' then f.figure::numeric end as number,
      (f.figure ->> 'n')::numeric as n, (f.figure ->> 'd')::numeric as d
    from regime g join report r on r.agency_id = g.agency_id and r.regime_id = g.id and r.period_key = any(shown || earlier)
      join period p on p.id = r.period_id
      join report_version v on v.report_id = r.id and v.version = r.standing_version,
      lateral (select v.figures -> (of_indicator ->> 'code') as figure) f
    where g.agency_id in (select id from beneath) and g.period_kind = of_kind and r.template_edition_id in (select id from forms)
      and f.figure is not null and jsonb_typeof(f.figure) <> 'null'
  ), units as (
    select agency_id, is_earlier, count(*) as reported,
      case of_indicator ->> 'acrossTime'
        when 'sum' then sum(number)
        when 'mean' then round(sum(number) / count(number))
        when 'max' then max(number)
        when 'last' then (array_agg(number order by first_day desc))[1]
        else case when count(*) = 1 then max(number) end end as number,
      case of_indicator ->> 'acrossTime'
        when 'last' then (array_agg(jsonb_build_object('n', n, 'd', d) order by first_day desc))[1]
        when 'max' then (array_agg(jsonb_build_object('n', n, 'd', d) order by n / nullif(d, 0) desc nulls last))[1]
        when 'none' then case when count(*) = 1 then (array_agg(jsonb_build_object('n', n, 'd', d)))[1] end
        else jsonb_build_object('n', sum(n), 'd', sum(d)) end as share
    from told group by agency_id, unit_id, is_earlier
  ), joined as (
    select agency_id as place_id, null::text as period_key, is_earlier, reported, number, (share ->> 'n')::numeric as n,
      (share ->> 'd')::numeric as d from units
    union all
    select null, period_key, is_earlier, 1, number, n, d from told
  )
  select place_id, period_key, is_earlier, sum(reported)::bigint, sum(number)::float8, sum(n)::float8, sum(d)::float8,
    case when of_indicator ->> 'kind' = 'ratio'
      then (array_agg(jsonb_build_object('n', n, 'd', d) order by n / nullif(d, 0) desc nulls last))[1]
      else to_jsonb(max(number)) end
  from joined group by place_id, period_key, is_earlier
$$;

revoke execute on function indicators_below(text, text), indicator_below(text, text[], text[], jsonb, uuid) from public;
grant execute on function indicators_below(text, text), indicator_below(text, text[], text[], jsonb, uuid) to thidua_app;
