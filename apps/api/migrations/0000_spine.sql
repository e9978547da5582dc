-- The spine: units with a dated past, people and roles, obligations, the journal, and the first features on them.
-- Two roles: the owner runs this file; thidua_app, made before it, is what the server's pool runs as.

create extension if not exists ltree;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The wall: the door names agency and account for the transaction; a query outside the door sees nothing behind it.
create function current_agency() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('thidua.agency', true), '')::uuid $$;
-- The journal's own worker reads and seals every agency's acts; nothing else of another agency is open to it.
create function is_journal_worker() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('thidua.journal_worker', true), '') = 'on' $$;

------------------------------------------------------------------------------------------------ unit
create table unit (
  id uuid primary key,
  agency_id uuid not null references unit (id) deferrable initially deferred,
  parent_id uuid references unit (id),
  kind text not null check (kind in ('committee', 'agency', 'office', 'division', 'center', 'team', 'council')),
  path ltree not null,
  name text not null,
  short_name text not null,
  abbreviation text not null,
  folded text not null,
  position int not null default 0,
  starts_on date not null,
  ends_on date,
  rev int not null default 0
);
create index unit_agency on unit (agency_id, position);
create index unit_path on unit using gist (path);
create index unit_folded on unit using gin (folded gin_trgm_ops);

-- Names, parents and paths by date. The row of `unit` is the copy for today; the past is never rewritten.
create table unit_span (
  id uuid primary key,
  agency_id uuid not null,
  unit_id uuid not null references unit (id),
  during daterange not null,
  name text not null,
  short_name text not null,
  abbreviation text not null,
  parent_id uuid,
  path ltree not null,
  exclude using gist (unit_id with =, during with &&)
);

create table unit_successor (
  unit_id uuid not null references unit (id),
  successor_id uuid not null references unit (id),
  since date not null,
  primary key (unit_id, successor_id)
);

create table agency_setting (
  agency_id uuid primary key references unit (id),
  settings jsonb not null default '{}',
  rev int not null default 0
);

------------------------------------------------------------------------------------------------ account
create table account (
  id uuid primary key,
  agency_id uuid not null references unit (id),
  unit_id uuid not null references unit (id),
  username text not null,
  name text not null,
  post text not null default '',
  folded text not null,
  sort_key text collate "C" not null,
  email text,
  phone text,
  password_hash text,
  must_change_password boolean not null default true,
  disabled_at timestamptz,
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  preferences jsonb not null default '{}',
  rev int not null default 0
);
create unique index account_username on account (username);
create index account_agency on account (agency_id, sort_key, id);
create index account_unit on account (unit_id);
create index account_folded on account using gin (folded gin_trgm_ops);

create table role_grant (
  id uuid primary key,
  agency_id uuid not null,
  account_id uuid not null references account (id),
  unit_id uuid not null references unit (id),
  role text not null,
  starts_on date not null,
  ends_on date,
  -- The day before its first: taken back before it began.
  check (ends_on is null or ends_on >= starts_on - 1)
);
create index role_grant_account on role_grant (account_id);
create index role_grant_unit on role_grant (agency_id, unit_id, role);

create table delegation (
  id uuid primary key,
  agency_id uuid not null,
  from_account_id uuid not null references account (id),
  to_account_id uuid not null references account (id),
  role_grant_id uuid not null references role_grant (id),
  starts_on date not null,
  ends_on date not null,
  reason text not null default '',
  revoked_at timestamptz,
  rev int not null default 0,
  check (ends_on >= starts_on),
  check (from_account_id <> to_account_id)
);
create index delegation_to on delegation (to_account_id);
create index delegation_from on delegation (from_account_id);

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  agency_id uuid not null,
  account_id uuid not null references account (id),
  delegation_id uuid references delegation (id),
  opened_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  address text not null default '',
  device text not null default ''
);
create index session_account on session (account_id) where revoked_at is null;

-- A link that works once: the first administrator of a fresh agency, later a forgotten password.
create table one_time_link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first_admin', 'password')),
  account_id uuid references account (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- What the entrance of an agency shows before anybody has signed in.
create table entrance (
  agency_id uuid primary key references unit (id),
  campaign_number text not null,
  issued_on date not null,
  title text not null
);

-- Kept by the rate limiter's library.
create table sign_in_limit (key varchar(255) primary key, points int not null default 0, expire bigint);

------------------------------------------------------------------------------------------------ document
create table file (
  id uuid primary key,
  agency_id uuid not null,
  unit_id uuid not null,
  account_id uuid not null,
  name text not null,
  type text not null,
  size int not null,
  sha256 bytea not null,
  storage_key text not null,
  width int,
  height int,
  added_at timestamptz not null,
  subject_kind text,
  subject_id uuid
);
create index file_subject on file (agency_id, subject_id);

------------------------------------------------------------------------------------------------ campaign
create table campaign (
  id uuid primary key,
  agency_id uuid not null,
  unit_id uuid not null,
  number text not null,
  issued_on date not null,
  issuer text not null,
  title text not null,
  short_title text not null,
  parent jsonb,
  objectives jsonb not null default '[]',
  recipients jsonb not null default '[]',
  starts_on date not null,
  ends_on date,
  state text not null check (state in ('draft', 'running', 'closed')),
  file_id uuid references file (id),
  folded text not null,
  rev int not null default 0
);
create index campaign_agency on campaign (agency_id, state, starts_on);

create table plan_section (
  id uuid primary key,
  agency_id uuid not null,
  campaign_id uuid not null references campaign (id),
  parent_id uuid references plan_section (id),
  -- Set where a unit has put a plan of its own beneath (plan 1096, III.2, second dash).
  owner_unit_id uuid,
  code text not null,
  title text not null,
  position int not null,
  unique (campaign_id, code)
);

-- A line of the plan: what must be done, by whom, how often.
create table duty (
  id uuid primary key,
  agency_id uuid not null,
  campaign_id uuid not null references campaign (id),
  section_id uuid not null references plan_section (id),
  owner_unit_id uuid,
  code text not null,
  citation text not null,
  position int not null,
  title text not null,
  short_title text not null,
  text text not null,
  recurrence text not null check (recurrence in ('once', 'weekly', 'monthly', 'quarterly', 'standing')),
  starts_on date not null,
  due_on date,
  unit_ids uuid[] not null default '{}',
  folded text not null,
  rev int not null default 0,
  unique (campaign_id, code) deferrable initially deferred
);
create index duty_campaign on duty (agency_id, campaign_id, position);
create index duty_folded on duty using gin (folded gin_trgm_ops);

------------------------------------------------------------------------------------------------ obligation
-- Who owes what to whom, opening when, due when. Open, due soon and overdue are derived from the times and now;
-- late is stored when it happens (first_done_at against the due time as it stood then) and stays.
create table obligation (
  id uuid primary key,
  agency_id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  campaign_id uuid,
  regime_id uuid,
  period_key text,
  about_unit_id uuid not null,
  debtor_unit_id uuid not null,
  debtor_role text,
  debtor_account_id uuid,
  creditor_unit_id uuid,
  parent_unit_id uuid,
  state text not null default 'owed' check (state in ('owed', 'done', 'exempt', 'cancelled')),
  stage text not null default 'none' check (stage in ('none', 'draft', 'presented', 'submitted', 'returned', 'accepted')),
  opens_at timestamptz not null,
  due_at timestamptz not null,
  first_due_at timestamptz not null,
  done_at timestamptz,
  first_done_at timestamptz,
  is_late boolean not null default false,
  times_returned int not null default 0,
  times_urged int not null default 0,
  last_urged_at timestamptz,
  visible_from timestamptz,
  note text,
  rev int not null default 0,
  check (debtor_role is not null or debtor_account_id is not null),
  check ((state = 'done') = (done_at is not null))
);
create unique index obligation_one on obligation (subject_id, kind, coalesce(period_key, ''), debtor_unit_id)
  where state <> 'cancelled' and debtor_account_id is null;
create index obligation_subject on obligation (subject_id, kind);
create index obligation_owed_unit on obligation (agency_id, debtor_unit_id, due_at) where state = 'owed';
create index obligation_owed_account on obligation (debtor_account_id, due_at) where state = 'owed' and debtor_account_id is not null;
create index obligation_owed_to on obligation (agency_id, creditor_unit_id, due_at) where state = 'owed';
create index obligation_owed_about on obligation (agency_id, about_unit_id, due_at) where state = 'owed';
create index obligation_grid on obligation (agency_id, kind, regime_id, period_key, debtor_unit_id);
create index obligation_done_unit on obligation (agency_id, debtor_unit_id, done_at) where state = 'done';
create index obligation_due on obligation (agency_id, due_at) where state = 'owed';

create table obligation_extension (
  id uuid primary key,
  agency_id uuid not null,
  obligation_id uuid not null references obligation (id),
  old_due_at timestamptz not null,
  new_due_at timestamptz not null,
  reason text not null,
  granted_by uuid not null,
  granted_at timestamptz not null
);
create index obligation_extension_of on obligation_extension (obligation_id);

------------------------------------------------------------------------------------------------ remark
create table remark (
  id uuid primary key,
  agency_id uuid not null,
  unit_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  field text,
  version int,
  text text not null,
  account_id uuid not null,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  replies jsonb not null default '[]',
  rev int not null default 0
);
create index remark_subject on remark (agency_id, subject_id, at);

------------------------------------------------------------------------------------------------ task
-- Duty x unit. The row carries the current occurrence; earlier ones stand in obligation and task_entry.
create table task (
  id uuid primary key,
  agency_id uuid not null,
  campaign_id uuid not null references campaign (id),
  duty_id uuid not null references duty (id),
  unit_id uuid not null,
  period_key text,
  state text not null check (state in ('assigned', 'doing', 'done', 'verified', 'returned', 'exempt', 'cancelled')),
  progress int not null default 0 check (progress between 0 and 100),
  due_at timestamptz not null,
  note text not null default '',
  evidence_count int not null default 0,
  updated_at timestamptz not null,
  updated_by uuid,
  done_by uuid,
  rev int not null default 0,
  unique (duty_id, unit_id)
);
create index task_campaign on task (agency_id, campaign_id, unit_id);
create index task_unit on task (agency_id, unit_id, due_at);
create index task_due on task (agency_id, due_at, id);

create table task_entry (
  id uuid primary key,
  agency_id uuid not null,
  task_id uuid not null references task (id),
  unit_id uuid not null,
  period_key text,
  kind text not null check (kind in ('progress', 'done', 'verified', 'returned', 'extended')),
  progress int not null,
  note text not null,
  evidence jsonb not null default '[]',
  account_id uuid not null,
  on_behalf_of uuid,
  at timestamptz not null
);
create index task_entry_task on task_entry (agency_id, task_id, at);
create index task_entry_unit on task_entry (agency_id, unit_id, kind, at);

------------------------------------------------------------------------------------------------ form
create table indicator (
  id uuid primary key,
  agency_id uuid not null,
  code text not null,
  name text not null,
  measured_in text not null,
  kind text not null check (kind in ('integer', 'decimal', 'money', 'ratio', 'yes_no', 'choice', 'date')),
  scale int not null default 0,
  across_units text not null check (across_units in ('sum', 'max', 'ratio', 'count_yes', 'list', 'none')),
  across_time text not null check (across_time in ('sum', 'last', 'max', 'mean', 'none')),
  shown_per bigint not null default 1,
  guidance text not null default '',
  choices jsonb not null default '[]',
  position int not null default 0,
  rev int not null default 0,
  unique (agency_id, code)
);

create table template (
  id uuid primary key,
  agency_id uuid not null,
  code text not null,
  name text not null,
  unique (agency_id, code)
);

-- Published editions are immutable; a draft report keeps the edition it was opened with.
create table template_edition (
  id uuid primary key,
  agency_id uuid not null,
  template_id uuid not null references template (id),
  edition int not null,
  published_at timestamptz,
  body jsonb not null,
  unique (template_id, edition)
);

create table regime (
  id uuid primary key,
  agency_id uuid not null,
  campaign_id uuid references campaign (id),
  template_id uuid not null references template (id),
  name text not null,
  period_kind text not null,
  creditor_unit_id uuid not null,
  starts_on date not null,
  ends_on date,
  rev int not null default 0
);
create index regime_agency on regime (agency_id, campaign_id);

create table regime_edition (
  id uuid primary key,
  agency_id uuid not null,
  regime_id uuid not null references regime (id),
  edition int not null,
  applies_from date not null,
  template_edition_id uuid not null references template_edition (id),
  cutoff jsonb not null,
  due_rule jsonb not null,
  debtor_rule jsonb not null,
  unique (regime_id, edition)
);

create table period (
  id uuid primary key,
  agency_id uuid not null,
  regime_id uuid not null references regime (id),
  regime_edition_id uuid not null references regime_edition (id),
  key text not null,
  kind text not null,
  first_day date not null,
  last_day date not null,
  opens_at timestamptz not null,
  due_at timestamptz not null,
  unique (regime_id, key),
  exclude using gist (regime_edition_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index period_regime on period (agency_id, regime_id, first_day);

------------------------------------------------------------------------------------------------ report
create table report (
  id uuid primary key,
  agency_id uuid not null,
  unit_id uuid not null,
  parent_unit_id uuid,
  campaign_id uuid,
  regime_id uuid not null references regime (id),
  period_id uuid not null references period (id),
  period_key text not null,
  -- What the same unit reported for the period before: settled when the period opens, for it is asked for at every reading.
  previous_id uuid references report (id),
  template_edition_id uuid not null references template_edition (id),
  state text not null default 'draft' check (state in ('draft', 'presented', 'submitted', 'accepted')),
  version int not null default 1,
  standing_version int,
  accepted_version int,
  presented_by uuid,
  presented_at timestamptz,
  times_returned int not null default 0,
  rev int not null default 0,
  unique (regime_id, period_key, unit_id)
);
create index report_unit on report (agency_id, unit_id, regime_id, period_key);
create index report_period on report (agency_id, regime_id, period_key);

-- One draft, one row: {field: {value, rev, by, at}}; a field's losing value is kept until somebody chooses.
create table report_draft (
  report_id uuid primary key references report (id),
  agency_id uuid not null,
  unit_id uuid not null,
  fields jsonb not null default '{}',
  applied jsonb not null default '[]',
  saved_at timestamptz,
  rev int not null default 0
);

create table report_conflict (
  id uuid primary key,
  agency_id uuid not null,
  report_id uuid not null references report (id),
  field text not null,
  kept jsonb not null,
  lost jsonb not null,
  at timestamptz not null,
  chosen_at timestamptz,
  chosen_by uuid
);
create index report_conflict_open on report_conflict (report_id) where chosen_at is null;

-- A version is what was submitted: immutable figures (scaled integers by indicator code) and texts.
create table report_version (
  report_id uuid not null references report (id),
  version int not null,
  agency_id uuid not null,
  unit_id uuid not null,
  regime_id uuid not null,
  period_key text not null,
  figures jsonb not null,
  texts jsonb not null,
  reasons jsonb not null default '{}',
  sources jsonb not null default '{}',
  edited_by jsonb not null default '{}',
  signed_by uuid not null,
  signed_for uuid,
  submitted_at timestamptz not null,
  is_late boolean not null,
  fingerprint text not null,
  receipt text not null,
  outcome text not null default 'waiting' check (outcome in ('waiting', 'accepted', 'returned', 'superseded')),
  outcome_by uuid,
  outcome_at timestamptz,
  primary key (report_id, version)
);
create index report_version_unit on report_version (agency_id, unit_id, regime_id, period_key);
create index report_version_period on report_version (agency_id, regime_id, period_key, unit_id);

-- Sums one level up, kept inside the submitting transaction; higher levels sum at reading.
create table report_rollup (
  agency_id uuid not null,
  parent_unit_id uuid not null,
  regime_id uuid not null,
  period_key text not null,
  sums jsonb not null default '{}',
  units int not null default 0,
  accepted int not null default 0,
  is_dirty boolean not null default false,
  primary key (agency_id, regime_id, period_key, parent_unit_id)
);

create function add_figures(a jsonb, b jsonb) returns jsonb language sql immutable parallel safe as $$
  select coalesce(jsonb_object_agg(key, total), '{}') from (
    select key, sum(value::text::numeric) as total
    from (select * from jsonb_each(a) union all select * from jsonb_each(b)) both_sides
    where jsonb_typeof(value) = 'number'
    group by key
  ) added
$$;

------------------------------------------------------------------------------------------------ notice
create table notice (
  id uuid primary key,
  agency_id uuid not null,
  account_id uuid not null references account (id),
  event text not null,
  subject_kind text not null,
  subject_id uuid not null,
  facts jsonb not null default '{}',
  at timestamptz not null,
  read_at timestamptz,
  once_key text not null,
  unique (account_id, once_key)
);
create index notice_account on notice (account_id, at desc);
create index notice_unread on notice (account_id) where read_at is null;

------------------------------------------------------------------------------------------------ overview
-- An address for a wall screen without an account; only the hash of its token is kept. Read before the agency is known.
create table display_link (
  id uuid primary key,
  agency_id uuid not null,
  token_hash bytea not null unique,
  name text not null,
  made_by uuid not null references account (id),
  made_at timestamptz not null,
  revoked_at timestamptz,
  rev int not null default 0
);
create index display_link_agency on display_link (agency_id) where revoked_at is null;

------------------------------------------------------------------------------------------------ journal
create table journal (
  seq bigint generated always as identity primary key,
  id uuid not null,
  act_id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  agency_id uuid not null,
  unit_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  event text not null,
  account_id uuid,
  on_behalf_of uuid,
  at timestamptz not null,
  audience text not null check (audience in ('agency', 'unit', 'office', 'party', 'system')),
  visible_from timestamptz,
  endpoint text,
  base_rev int,
  request_id text,
  reason text,
  changes jsonb,
  digest bytea not null
);
create index journal_subject on journal (subject_id, seq);
create index journal_act on journal (act_id);
create index journal_feed on journal (agency_id, seq desc);
create index journal_position on journal (xid, seq);

-- The chain: made after commit, in the order of seq, so that writers never wait for one another.
create table journal_seal (
  seq bigint primary key references journal (seq),
  agency_id uuid not null,
  hash bytea not null
);
create index journal_seal_agency on journal_seal (agency_id, seq);

create table journal_cursor (
  reaction text primary key,
  xid xid8 not null default '0',
  seq bigint not null default 0
);

-- What a creating act answered, kept for a day so that a repeat is answered and not done again.
create table idempotency (
  account_id uuid not null,
  endpoint text not null,
  key text not null,
  agency_id uuid not null,
  body_hash bytea not null,
  result_id uuid,
  at timestamptz not null,
  primary key (account_id, endpoint, key)
);
create index idempotency_age on idempotency (at);

create table job_run (name text primary key, ran_until timestamptz not null);

------------------------------------------------------------------------------------------------ rights of the app role
grant usage on schema public to thidua_app;
grant select, insert, update, delete on all tables in schema public to thidua_app;
grant usage on all sequences in schema public to thidua_app;
-- Append-only, by grant and not by habit.
revoke update, delete, truncate on journal, journal_seal, task_entry, obligation_extension from thidua_app;
revoke delete on report, report_version, obligation, account, unit, unit_span, file, period from thidua_app;
alter default privileges in schema public grant select, insert, update, delete on tables to thidua_app;
alter default privileges in schema public grant usage on sequences to thidua_app;

-- Identity tables (unit, account, role_grant, delegation, session, one_time_link, entrance, sign_in_limit, job_run,
-- journal_cursor) are read before the agency is known and carry no wall; everything else does.
do $$
declare walled text;
begin
  foreach walled in array array[
    'agency_setting', 'file', 'campaign', 'plan_section', 'duty', 'obligation', 'obligation_extension', 'remark', 'task',
    'task_entry', 'indicator', 'template', 'template_edition', 'regime', 'regime_edition', 'period', 'report', 'report_draft',
    'report_conflict', 'report_version', 'report_rollup', 'notice', 'journal', 'journal_seal', 'idempotency'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format(
      'create policy agency_wall on %I using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()))',
      walled);
  end loop;
end $$;
create policy journal_worker on journal for select using ((select is_journal_worker()));
create policy journal_worker on journal_seal using ((select is_journal_worker())) with check ((select is_journal_worker()));
