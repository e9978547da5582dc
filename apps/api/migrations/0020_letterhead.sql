-- What an agency's papers bear around their contents, edition by edition: a paper keeps the one of the moment it was signed or issued.
create table letterhead (
  agency_id uuid not null references unit (id),
  edition int not null check (edition > 0),
  contents jsonb not null,
  made_by uuid references account (id),
  made_at timestamptz not null,
  primary key (agency_id, edition)
);
insert into letterhead (agency_id, edition, contents, made_at)
select agency_id, 1, settings -> 'letterhead', '2020-01-01T00:00:00Z' from agency_setting where settings ? 'letterhead';
update agency_setting set settings = settings - 'letterhead' where settings ? 'letterhead';
revoke update, delete, truncate on letterhead from thidua_app;

-- A series may be told which number comes next; before its first paper that is 01.
alter table paper_series drop constraint paper_series_last_check;
alter table paper_series add constraint paper_series_last_check check (last >= 0);
alter table paper_series add column rev int not null default 0;

alter table letterhead enable row level security;
create policy agency_wall on letterhead
  using (uuid_eq(agency_id, (select current_agency())))
  with check (uuid_eq(agency_id, (select current_agency())));
