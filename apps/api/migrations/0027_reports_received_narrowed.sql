-- The list of what agencies have sent to the committee above them is paged by key and narrowed where it lies, so that however many years it
-- holds no report of it is out of reach. `pattern` is folded text; names of regimes, which are not kept folded, are found by their ids.
drop function reports_received();

-- The year a report is of: that of its period, or for an ad hoc one that in which it was approved.
create function year_of_received(period_key text, approved_at timestamptz) returns text language sql stable as $$
  select coalesce(substring(period_key from '^\d{4}'), substring(period_key from '^T-[a-zA-Z]+-(\d{4})-\d{2}-\d{2}$'),
    to_char(approved_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY'))
$$;

create function reports_received(of_agency uuid, of_kind text, of_year text, pattern text, found_regimes uuid[],
  before_at timestamptz, before_id uuid, most int)
returns table (id uuid, agency_id uuid, agency_name text, regime_name text, period_kind text, period_key text,
  version int, approved_at timestamptz, is_late boolean, receipt text, number int, series text, day date)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.agency_id, u.name, g.name, c.kind, c.period_key, v.version, v.approved_at, v.is_late, v.receipt, p.number, p.series, p.day
  from consolidation c join unit u on u.id = c.agency_id join regime g on g.id = c.regime_id
    join lateral (select * from consolidation_version v where v.consolidation_id = c.id order by v.version desc limit 1) v on true
    left join issued_paper p on p.agency_id = c.agency_id and p.about_id = c.id and split_part(p.series, '-', 1) = 'BC'
  where c.agency_id = any(agencies_below()) and c.unit_id = c.agency_id
    and (of_agency is null or c.agency_id = of_agency)
    and (of_kind is null or c.kind = of_kind)
    and (of_year is null or year_of_received(c.period_key, v.approved_at) = of_year)
    and (pattern is null or u.folded like pattern or c.regime_id = any(found_regimes) or lower(v.receipt) like pattern
      or translate(lower(to_char(p.number, 'FM9999900') || '/' || p.series), 'đĐ', 'dd') like pattern)
    and (before_at is null or (v.approved_at, c.id) < (before_at, before_id))
  order by v.approved_at desc, c.id desc limit most
$$;

-- What the list can be narrowed by: one row for every agency, regime, kind of period and year of which something was sent.
create function received_choices() returns table (agency_id uuid, agency_name text, regime_id uuid, regime_name text, period_kind text, year text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct c.agency_id, u.name, c.regime_id, g.name, c.kind, year_of_received(c.period_key, v.approved_at)
  from consolidation c join unit u on u.id = c.agency_id join regime g on g.id = c.regime_id
    join consolidation_version v on v.consolidation_id = c.id
  where c.agency_id = any(agencies_below()) and c.unit_id = c.agency_id
$$;

revoke execute on function reports_received(uuid, text, text, text, uuid[], timestamptz, uuid, int), received_choices() from public;
grant execute on function reports_received(uuid, text, text, text, uuid[], timestamptz, uuid, int), received_choices() to thidua_app;
