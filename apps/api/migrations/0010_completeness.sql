-- Reports counted from their obligations, by place and by period in one pass: rows of one place have no period, rows of one period
-- have no place. $earlier are the periods before those shown. The agency wall binds whoever calls it.
create function report_counts(agencies uuid[], regimes uuid[], shown text[], earlier text[], at timestamptz, units uuid[], by_agency boolean)
returns table (place_id uuid, period_key text, is_earlier boolean, expected bigint, received bigint, due bigint, on_time bigint, late bigint,
  exempt bigint)
language sql stable parallel safe as $$
  select o.place_id, o.period_key, o.is_earlier,
    count(*) filter (where o.state in ('owed', 'done')),
    count(*) filter (where o.state = 'done'),
    count(*) filter (where o.state = 'done' or (o.state = 'owed' and (o.due_at < at or o.is_late))),
    count(*) filter (where o.state = 'done' and not o.is_late),
    count(*) filter (where o.state = 'done' and o.is_late),
    count(*) filter (where o.state = 'exempt')
  from (
    select case when by_agency then d.agency_id else d.debtor_unit_id end as place_id, d.period_key, d.period_key = any(earlier) as is_earlier,
      d.state, d.is_late, d.due_at
    from obligation d
    where d.agency_id = any(agencies) and d.kind = 'report' and d.regime_id = any(regimes) and d.period_key = any(shown || earlier)
      and d.state <> 'cancelled' and (d.visible_from is null or d.visible_from <= at)
      and (units is null or d.debtor_unit_id = any(units))) o
  group by grouping sets ((o.place_id, o.is_earlier), (o.period_key, o.is_earlier))
$$;

-- What a committee may know of the agencies beneath it: sums, and the names of periods. These functions run as the owner and so look past
-- the agency wall; what they tell is added up over an agency, and they tell it only to a committee and only of what lies beneath it.
create function agencies_below() returns uuid[] language sql stable set search_path = public, pg_temp as $$
  select coalesce(array_agg(u.id), '{}') from unit c join unit u on u.path <@ c.path
  where c.id = current_agency() and c.kind = 'committee' and u.id = u.agency_id and u.kind <> 'committee'
$$;

create function period_kinds_below(at date) returns table (kind text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct g.period_kind from regime g
  where g.agency_id = any(agencies_below()) and g.starts_on <= at and (g.ends_on is null or g.ends_on >= at)
$$;

create function periods_below(of_kind text, at timestamptz) returns table (key text, first_day date, last_day date, due_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.key, min(p.first_day), max(p.last_day), max(p.due_at) from period p join regime g on g.id = p.regime_id
  where p.agency_id = any(agencies_below()) and g.period_kind = of_kind and p.opens_at <= at
  group by p.key order by 2 desc limit 130
$$;

create function report_counts_below(of_kind text, shown text[], earlier text[], at timestamptz, only_agency uuid)
returns table (place_id uuid, period_key text, is_earlier boolean, expected bigint, received bigint, due bigint, on_time bigint, late bigint,
  exempt bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select counted.* from (select array_agg(a) as ids from unnest(agencies_below()) a where only_agency is null or a = only_agency) beneath,
    lateral report_counts(beneath.ids,
      (select array_agg(g.id) from regime g where g.agency_id = any(beneath.ids) and g.period_kind = of_kind), shown, earlier, at, null, true) counted
$$;

revoke execute on function period_kinds_below(date), periods_below(text, timestamptz),
  report_counts_below(text, text[], text[], timestamptz, uuid) from public;
grant execute on function period_kinds_below(date), periods_below(text, timestamptz),
  report_counts_below(text, text[], text[], timestamptz, uuid) to thidua_app;
