-- Consolidation: the reports of one period, or of all periods within a longer one, gathered at a node of the tree and pinned to
-- exact versions; the text with its sources; once approved an immutable version of its own.

create table consolidation (
  id uuid primary key,
  agency_id uuid not null,
  -- The node: the agency, or a unit with units beneath it.
  unit_id uuid not null references unit (id),
  regime_id uuid not null references regime (id),
  period_key text not null,
  kind text not null,
  first_day date not null,
  last_day date not null,
  template_edition_id uuid not null references template_edition (id),
  state text not null default 'draft' check (state in ('draft', 'presented', 'approved')),
  version int not null default 1,
  gathered_at timestamptz,
  gathered_by uuid,
  -- Since when a report below counts otherwise than it was gathered; the difference itself is told at reading.
  outdated_at timestamptz,
  -- {reason, by, at, versions: {report: version or null}}: what is newer and was seen, and is not taken in.
  kept jsonb,
  -- {code: {delta, reason, by, at}}: what the office adds to a sum in its own name.
  adjustments jsonb not null default '{}',
  presented_by uuid,
  presented_at timestamptz,
  sent_back jsonb,
  hands uuid[] not null default '{}',
  rev int not null default 0,
  unique (regime_id, period_key, unit_id)
);
create index consolidation_agency on consolidation (agency_id, regime_id, last_day);

-- Every report that was expected when it was gathered, received or not, so that a late one finds its way here.
create table consolidation_source (
  consolidation_id uuid not null references consolidation (id),
  report_id uuid not null references report (id),
  agency_id uuid not null,
  state text not null check (state in ('submitted', 'missing', 'exempt')),
  version int,
  primary key (consolidation_id, report_id),
  check ((state = 'submitted') = (version is not null))
);
create index consolidation_source_report on consolidation_source (report_id);

-- One draft, one row: {part: {value, rev, by, at}}; conflicts hold both values until somebody chooses.
create table consolidation_draft (
  consolidation_id uuid primary key references consolidation (id),
  agency_id uuid not null,
  fields jsonb not null default '{}',
  applied jsonb not null default '[]',
  conflicts jsonb not null default '[]',
  saved_at timestamptz,
  rev int not null default 0
);

create table consolidation_version (
  consolidation_id uuid not null references consolidation (id),
  version int not null,
  agency_id uuid not null,
  contents jsonb not null,
  presented_by uuid not null,
  approved_by uuid not null,
  approved_for uuid,
  approved_at timestamptz not null,
  is_late boolean not null,
  fingerprint text not null,
  receipt text not null,
  primary key (consolidation_id, version)
);

revoke update, delete, truncate on consolidation_version from thidua_app;
revoke delete on consolidation from thidua_app;

do $$
declare walled text;
begin
  foreach walled in array array[
    'consolidation', 'consolidation_source', 'consolidation_draft', 'consolidation_version'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format(
      'create policy agency_wall on %I using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()))',
      walled);
  end loop;
end $$;
