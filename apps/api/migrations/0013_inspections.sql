-- Inspections: checklists with editions, rounds, visits and self-inspections, answers that are never changed, findings with their
-- corrective actions, minutes. What a unit may not know of yet is hidden by the statements that read it (visible_from).

create table checklist (
  id uuid primary key,
  agency_id uuid not null,
  code text not null,
  name text not null,
  about text not null default '',
  is_sample boolean not null default false,
  draft jsonb,
  draft_saved_at timestamptz,
  rev int not null default 0,
  unique (agency_id, code)
);

create table checklist_edition (
  id uuid primary key,
  agency_id uuid not null,
  checklist_id uuid not null references checklist (id),
  edition int not null,
  published_at timestamptz not null,
  body jsonb not null,
  unique (checklist_id, edition)
);

create table inspection_round (
  id uuid primary key,
  agency_id uuid not null,
  campaign_id uuid references campaign (id),
  name text not null,
  purpose text not null default '',
  starts_on date not null,
  ends_on date not null,
  edition_id uuid not null references checklist_edition (id),
  unit_ids uuid[] not null,
  -- The day by which the units inspect themselves; null where they need not.
  self_due_on date,
  -- [{accountId, part, reason}]: the team of its visits unless another is named.
  team jsonb not null default '[]',
  state text not null default 'draft' check (state in ('draft', 'running', 'closed', 'cancelled')),
  made_by uuid not null,
  made_at timestamptz not null,
  folded text not null,
  rev int not null default 0,
  check (ends_on >= starts_on)
);
create index inspection_round_agency on inspection_round (agency_id, starts_on desc, id);
create index inspection_round_folded on inspection_round using gin (folded gin_trgm_ops);

-- A visit of a team, or a unit's own inspection of itself. The id of an unannounced one is random: it gives no time away.
create table inspection_visit (
  id uuid primary key,
  agency_id uuid not null,
  round_id uuid references inspection_round (id),
  campaign_id uuid references campaign (id),
  kind text not null check (kind in ('inspection', 'self')),
  unit_id uuid not null references unit (id),
  is_announced boolean not null,
  -- Null: known to the unit from its planning on. Far away: unannounced and not started.
  visible_from timestamptz,
  -- Taken when the unit may know of it, so that a gap between two tells nothing.
  year int,
  number int,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  edition_id uuid not null references checklist_edition (id),
  purpose text not null default '',
  state text not null default 'planned' check (state in ('planned', 'started', 'recorded', 'signed', 'cancelled')),
  sequence int not null default 0,
  planned_by uuid,
  planned_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  -- Counted once, when it ended.
  result jsonb,
  summary text not null default '',
  outcome text not null default 'none' check (outcome in ('none', 'praise', 'commendation')),
  outcome_reason text not null default '',
  folded text not null,
  rev int not null default 0,
  check (ends_at > starts_at),
  unique (agency_id, year, number)
);
create index inspection_visit_time on inspection_visit (agency_id, starts_at, id);
create index inspection_visit_unit on inspection_visit (agency_id, unit_id, starts_at);
create index inspection_visit_round on inspection_visit (round_id);
create index inspection_visit_folded on inspection_visit using gin (folded gin_trgm_ops);

create table inspection_member (
  visit_id uuid not null references inspection_visit (id),
  account_id uuid not null references account (id),
  agency_id uuid not null,
  part text not null check (part in ('leader', 'secretary', 'member')),
  independence text not null check (independence in ('free', 'doubtful', 'unfit')),
  reason text not null default '',
  left_at timestamptz,
  primary key (visit_id, account_id)
);
create unique index inspection_member_leader on inspection_member (visit_id) where part = 'leader' and left_at is null;
create index inspection_member_account on inspection_member (account_id);

-- The visit's own history, kept apart from the journal so that it can be told once the visit may be known.
create table inspection_entry (
  id uuid primary key,
  agency_id uuid not null,
  visit_id uuid not null references inspection_visit (id),
  kind text not null,
  changes jsonb not null default '{}',
  reason text not null default '',
  account_id uuid,
  on_behalf_of uuid,
  at timestamptz not null
);
create index inspection_entry_visit on inspection_entry (visit_id, at, id);

-- The id is the device's. Never changed: what counts is told by one rule from all of them and the choices.
create table inspection_answer (
  id uuid primary key,
  agency_id uuid not null,
  visit_id uuid not null references inspection_visit (id),
  item_code text not null,
  account_id uuid not null,
  verdict text not null check (verdict in ('pass', 'fail', 'notApplicable', 'cleared')),
  points int,
  note text not null default '',
  file_ids uuid[] not null default '{}',
  based_on uuid[] not null default '{}',
  finding jsonb,
  answered_at timestamptz not null,
  -- As the device said it, for whoever doubts.
  device_at timestamptz not null,
  received_at timestamptz not null,
  device text not null default '',
  is_aside boolean not null default false
);
create index inspection_answer_visit on inspection_answer (visit_id, item_code, answered_at);

create table inspection_choice (
  id uuid primary key,
  agency_id uuid not null,
  visit_id uuid not null references inspection_visit (id),
  item_code text not null,
  answer_id uuid not null references inspection_answer (id),
  among uuid[] not null,
  reason text not null default '',
  account_id uuid not null,
  at timestamptz not null
);
create index inspection_choice_visit on inspection_choice (visit_id);

create table inspection_counter (
  agency_id uuid not null,
  series text not null,
  last int not null,
  primary key (agency_id, series)
);

create table finding (
  id uuid primary key,
  agency_id uuid not null,
  visit_id uuid not null references inspection_visit (id),
  unit_id uuid not null references unit (id),
  item_code text not null,
  number int not null,
  severity text not null check (severity in ('minor', 'major', 'serious')),
  quote text not null,
  note text not null,
  citation text not null default '',
  file_ids uuid[] not null default '{}',
  recommendation text not null default '',
  owner_account_id uuid not null references account (id),
  due_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'proposed', 'closed', 'cancelled')),
  times_repeated int not null default 1,
  times_sent_back int not null default 0,
  evidence_count int not null default 0,
  raised_by uuid,
  raised_at timestamptz not null,
  proposed_at timestamptz,
  -- Who proposed this time, and in whose name: none of them verifies.
  hands uuid[] not null default '{}',
  closed_at timestamptz,
  folded text not null,
  rev int not null default 0,
  unique (agency_id, number)
);
create index finding_unit on finding (agency_id, unit_id, state);
create index finding_due on finding (agency_id, due_at, id);
create index finding_visit on finding (visit_id);
create index finding_owner on finding (owner_account_id);
create index finding_folded on finding using gin (folded gin_trgm_ops);

create table finding_entry (
  id uuid primary key,
  agency_id uuid not null,
  finding_id uuid not null references finding (id),
  kind text not null,
  note text not null default '',
  evidence jsonb not null default '[]',
  changes jsonb not null default '{}',
  account_id uuid not null,
  on_behalf_of uuid,
  at timestamptz not null
);
create index finding_entry_finding on finding_entry (finding_id, at, id);

-- The text as the leader signed it. A signature that is taken back leaves its version behind; the last one counts.
create table inspection_minutes (
  visit_id uuid not null references inspection_visit (id),
  version int not null,
  agency_id uuid not null,
  body jsonb not null,
  fingerprint text not null,
  team_signed_by uuid not null,
  team_signed_for uuid,
  team_signed_at timestamptz not null,
  taken_back_at timestamptz,
  unit_signed_by uuid,
  unit_signed_for uuid,
  unit_signed_at timestamptz,
  objection text,
  sealed_at timestamptz,
  primary key (visit_id, version)
);

create table minutes_addendum (
  id uuid primary key,
  agency_id uuid not null,
  visit_id uuid not null references inspection_visit (id),
  number int not null,
  text text not null,
  account_id uuid not null,
  on_behalf_of uuid,
  at timestamptz not null,
  unique (visit_id, number)
);

revoke update, delete, truncate on checklist_edition, inspection_entry, inspection_answer, inspection_choice, finding_entry,
  minutes_addendum from thidua_app;
revoke delete on checklist, inspection_round, inspection_visit, finding, inspection_minutes from thidua_app;

do $$
declare walled text;
begin
  foreach walled in array array[
    'checklist', 'checklist_edition', 'inspection_round', 'inspection_visit', 'inspection_member', 'inspection_entry',
    'inspection_answer', 'inspection_choice', 'inspection_counter', 'finding', 'finding_entry', 'inspection_minutes', 'minutes_addendum'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format(
      'create policy agency_wall on %I using (uuid_eq(agency_id, (select current_agency()))) with check (uuid_eq(agency_id, (select current_agency())))',
      walled);
  end loop;
end $$;
-- Sealed minutes never change again: the wall of the database, whatever a statement says.
create policy sealed_stays on inspection_minutes as restrictive for update using (sealed_at is null) with check (true);
