-- A committee's completeness is counted, not scanned (see decision 22). What a report's obligation counts as is one row; a change takes
-- the old one back and adds the new one. Rows are only ever added, so that nobody waits for anybody; a job folds them.
create table report_count (
  agency_id uuid not null,
  regime_id uuid not null,
  -- Compared as bytes: the keys of one kind then stand in the order of their days.
  period_key text collate "C" not null,
  -- Of what is still owed: from then on it counts as due. What was late already is due whatever is granted it.
  due_at timestamptz,
  visible_from timestamptz,
  owed int not null,
  on_time int not null,
  late int not null,
  exempt int not null
);
create index report_count_of on report_count (agency_id, regime_id, period_key)
  include (due_at, visible_from, owed, on_time, late, exempt);
alter table report_count enable row level security;
create policy agency_wall on report_count using (uuid_eq(agency_id, (select current_agency())))
  with check (uuid_eq(agency_id, (select current_agency())));
revoke update, truncate on report_count from thidua_app;

create function counted_as(o obligation, n int) returns setof report_count language sql stable as $$
  select o.agency_id, o.regime_id, o.period_key,
    case when o.state = 'owed' and o.is_late then '-infinity' when o.state = 'owed' then o.due_at end, o.visible_from,
    case when o.state = 'owed' then n else 0 end, case when o.state = 'done' and not o.is_late then n else 0 end,
    case when o.state = 'done' and o.is_late then n else 0 end, case when o.state = 'exempt' then n else 0 end
  where o.state <> 'cancelled' and o.regime_id is not null and o.period_key is not null
$$;

create function count_report() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into report_count select * from counted_as(new, 1);
  elsif tg_op = 'DELETE' then
    insert into report_count select * from counted_as(old, -1);
  else
    insert into report_count select * from counted_as(old, -1) union all select * from counted_as(new, 1);
  end if;
  return null;
end $$;
create trigger report_owed after insert on obligation for each row when (new.kind = 'report') execute function count_report();
create trigger report_moved after update on obligation for each row
  when (new.kind = 'report' and (old.state, old.is_late, old.due_at, old.visible_from)
    is distinct from (new.state, new.is_late, new.due_at, new.visible_from))
  execute function count_report();
create trigger report_withdrawn after delete on obligation for each row when (old.kind = 'report') execute function count_report();

insert into report_count
  select c.agency_id, c.regime_id, c.period_key, c.due_at, c.visible_from, sum(c.owed), sum(c.on_time), sum(c.late), sum(c.exempt)
  from obligation o, counted_as(o, 1) c where o.kind = 'report' group by 1, 2, 3, 4, 5;

-- What lies beneath a committee. These functions plan once per connection and not at each call.
create index unit_agencies on unit using gist (path) where id = agency_id;
create or replace function agencies_below() returns uuid[] language plpgsql stable set search_path = public, pg_temp as $$
begin
  return array(
    select u.id from unit c join unit u on u.path <@ c.path
    where c.id = current_agency() and c.kind = 'committee' and u.id = u.agency_id and u.kind <> 'committee');
end $$;

-- A period's days are those of the agency whose reports are due last: from key to key one look into the index, however many agencies
-- share it.
create index period_below on period (kind, key collate "C", due_at) include (agency_id, opens_at, first_day, last_day);
create or replace function periods_below(of_kind text, at timestamptz) returns table (key text, first_day date, last_day date, due_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare beneath uuid[] := agencies_below();
begin
  return query
  with recursive opened as (
    (select p.key, p.first_day, p.last_day, p.due_at from period p
     where p.kind = of_kind and p.opens_at <= at and p.agency_id = any(beneath)
     order by p.key collate "C" desc, p.due_at desc limit 1)
    union all
    select before.* from opened o, lateral (
      select p.key, p.first_day, p.last_day, p.due_at from period p
      where p.kind = of_kind and p.key collate "C" < o.key and p.opens_at <= at and p.agency_id = any(beneath)
      order by p.key collate "C" desc, p.due_at desc limit 1) before)
  select * from opened order by 2 desc limit 130;
end $$;

-- The counted rows of each regime are read from the index (offset 0 keeps that by itself); which of them were asked for, and added to
-- what, is sorted out behind it.
create or replace function report_counts_below(of_kind text, shown text[], earlier text[], at timestamptz, only_agency uuid)
returns table (place_id uuid, period_key text, is_earlier boolean, expected bigint, received bigint, due bigint, on_time bigint, late bigint,
  exempt bigint)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  beneath uuid[] := array(select a from unnest(agencies_below()) a where only_agency is null or a = only_agency);
  lowest text collate "C" := (select min(k collate "C") from unnest(shown || earlier) k);
  highest text collate "C" := (select max(k collate "C") from unnest(shown || earlier) k);
begin
  return query
  select s.agency_id, s.period_key, s.is_earlier, s.owed + s.on_time + s.late, s.on_time + s.late, s.overdue + s.on_time + s.late,
    s.on_time, s.late, s.exempt
  from (
    select c.agency_id, c.period_key, a.is_earlier, sum(c.owed) as owed, sum(c.on_time) as on_time, sum(c.late) as late,
      sum(c.exempt) as exempt, sum(case when c.due_at < at then c.owed else 0 end) as overdue
    from (
      select c.* from regime g, lateral (
        select * from report_count c
        where c.agency_id = g.agency_id and c.regime_id = g.id and c.period_key between lowest and highest
          and (c.visible_from is null or c.visible_from <= at) offset 0) c
      where g.agency_id = any(beneath) and g.period_kind = of_kind offset 0) c
    join (select k as key, false as is_earlier from unnest(shown) k union all select k, true from unnest(earlier) k) a
      on a.key = c.period_key
    group by grouping sets ((c.agency_id, a.is_earlier), (c.period_key, a.is_earlier))) s
  where s.owed + s.on_time + s.late + s.exempt > 0;
end $$;

-- By unit there is nothing to be counted beforehand; the statement stands with the others of its page.
drop function report_counts(uuid[], uuid[], text[], text[], timestamptz, uuid[], boolean);
