-- What agencies have sent to the committee above them: their own consolidated reports, once their heads have approved them. These functions
-- run as the owner and so look past the agency wall; they tell a committee alone, and only of what lies beneath it.
create function reports_received() returns table (id uuid, agency_id uuid, agency_name text, regime_name text, period_kind text, period_key text,
  version int, approved_at timestamptz, is_late boolean, receipt text, number int, series text, day date)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.agency_id, u.name, g.name, c.kind, c.period_key, v.version, v.approved_at, v.is_late, v.receipt, p.number, p.series, p.day
  from consolidation c join unit u on u.id = c.agency_id join regime g on g.id = c.regime_id
    join lateral (select * from consolidation_version v where v.consolidation_id = c.id order by v.version desc limit 1) v on true
    left join issued_paper p on p.agency_id = c.agency_id and p.about_id = c.id and split_part(p.series, '-', 1) = 'BC'
  where c.agency_id = any(agencies_below()) and c.unit_id = c.agency_id
  order by v.approved_at desc, c.id limit 200
$$;

create function agency_of_received(of_id uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select c.agency_id from consolidation c
  where c.id = of_id and c.agency_id = any(agencies_below()) and c.unit_id = c.agency_id
    and exists (select from consolidation_version v where v.consolidation_id = c.id)
$$;

revoke execute on function reports_received(), agency_of_received(uuid) from public;
grant execute on function reports_received(), agency_of_received(uuid) to thidua_app;
