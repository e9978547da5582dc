-- Regimes by commands of the office: what an edition changed and who made it, single requests, and what a unit asks for.

alter table regime add column guidance text not null default '';
-- A thematic or ad hoc request is a regime of one period; its days stand here, for no rule computes them.
alter table regime add column single jsonb;
alter table regime add constraint regime_single check ((period_kind = 'thematic') = (single is not null));

alter table regime_edition add column made_by uuid;
alter table regime_edition add column made_at timestamptz;
alter table regime_edition add column reason text not null default '';

-- A unit that owes a regime's reports nothing up to a day, and then owes them again by itself.
create table obligation_exemption (
  id uuid primary key,
  agency_id uuid not null,
  regime_id uuid not null,
  unit_id uuid not null,
  until date not null,
  reason text not null,
  granted_by uuid not null,
  granted_at timestamptz not null
);
create index obligation_exemption_of on obligation_exemption (regime_id, unit_id, until);

-- What a unit asks for: a later due time, or not to owe it. Whether it still matters is told by the obligation.
create table due_request (
  id uuid primary key,
  agency_id uuid not null,
  obligation_id uuid not null references obligation (id),
  unit_id uuid not null,
  regime_id uuid,
  kind text not null check (kind in ('extension', 'exemption')),
  wanted_due_at timestamptz,
  wanted_until date,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'granted', 'refused', 'withdrawn')),
  answered_by uuid,
  answered_at timestamptz,
  answer text not null default '',
  rev int not null default 0,
  check ((kind = 'extension') = (wanted_due_at is not null)),
  check ((answered_at is not null) = (state in ('granted', 'refused')))
);
create unique index due_request_open on due_request (obligation_id) where state = 'asked';
create index due_request_of on due_request (agency_id, regime_id, asked_at desc);

do $$
declare walled text;
begin
  foreach walled in array array['obligation_exemption', 'due_request'] loop
    execute format('alter table %I enable row level security', walled);
    execute format(
      'create policy agency_wall on %I using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()))',
      walled);
  end loop;
end $$;
revoke update, delete, truncate on obligation_exemption from thidua_app;
revoke delete, truncate on due_request from thidua_app;

-- Periods, reports and obligations are never deleted, but for this: what was opened ahead and has not begun when its regime is
-- changed was never anybody's. The door's agency binds, and a period that has begun or a report that was written stays.
create function withdraw_coming(which uuid, today date) returns int
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare gone uuid[]; reports uuid[];
begin
  gone := array(
    select p.id from public.period p
    where p.agency_id = public.current_agency() and p.regime_id = which and p.first_day > today and p.kind <> 'thematic'
      and not exists (select from public.report r join public.report_version v on v.report_id = r.id where r.period_id = p.id));
  reports := array(select r.id from public.report r where r.period_id = any(gone));
  delete from public.due_request q using public.obligation o where q.obligation_id = o.id and o.subject_id = any(reports);
  delete from public.obligation_extension x using public.obligation o where x.obligation_id = o.id and o.subject_id = any(reports);
  delete from public.obligation o where o.subject_id = any(reports);
  delete from public.report_conflict c where c.report_id = any(reports);
  delete from public.report_draft d where d.report_id = any(reports);
  delete from public.report r where r.id = any(reports);
  delete from public.period p where p.id = any(gone);
  return coalesce(array_length(gone, 1), 0);
end $$;
revoke execute on function withdraw_coming(uuid, date) from public;
grant execute on function withdraw_coming(uuid, date) to thidua_app;

-- Does a regime's rule name this unit: by its kind, by itself, or as the one into which a named unit was merged?
create function owes_by(rule jsonb, unit uuid, kind text, on_day date) returns boolean language sql stable as $$
  select coalesce(rule -> 'unitKinds' ? kind, false) or coalesce(rule -> 'unitIds' ? unit::text, false)
    or (coalesce(jsonb_array_length(rule -> 'unitIds'), 0) > 0 and exists (
      with recursive before (id) as (
        select s.unit_id from unit_successor s where s.successor_id = unit and s.since <= on_day
        union select s.unit_id from unit_successor s join before b on s.successor_id = b.id where s.since <= on_day
      ) select from before where rule -> 'unitIds' ? before.id::text))
$$;
