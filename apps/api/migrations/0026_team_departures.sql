-- Who was taken out of the team of a visit that was still to come, with what they knew of it then: the calendar on their phone is told that
-- it is cancelled for them, and nothing of what became of it.
create table inspection_departure (
  visit_id uuid not null references inspection_visit (id),
  account_id uuid not null references account (id),
  agency_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  sequence int not null,
  primary key (visit_id, account_id)
);
create index inspection_departure_account on inspection_departure (account_id, starts_at);
alter table inspection_departure enable row level security;
create policy agency_wall on inspection_departure using (uuid_eq(agency_id, (select current_agency())))
  with check (uuid_eq(agency_id, (select current_agency())));
