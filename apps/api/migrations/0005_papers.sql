-- Numbers of official papers: each agency's series by type and signer ('BC-STP', 'QĐ-HĐTĐKT'), from 01 again every year.
-- The row is locked by taking a number, so that none is given twice, and a rollback gives it back.
create table paper_series (
  agency_id uuid not null references unit (id),
  series text not null check (series <> ''),
  year int not null,
  last int not null check (last > 0),
  primary key (agency_id, series, year)
);

-- The register itself: what was issued under each number, for good.
create table issued_paper (
  id uuid primary key,
  agency_id uuid not null references unit (id),
  unit_id uuid not null references unit (id),
  series text not null,
  year int not null,
  number int not null,
  day date not null,
  type text not null,
  subject text not null,
  about_kind text not null,
  about_id uuid not null,
  file_id uuid references file (id),
  issued_by uuid not null,
  issued_at timestamptz not null,
  foreign key (agency_id, series, year) references paper_series (agency_id, series, year),
  unique (agency_id, series, year, number),
  unique (agency_id, series, about_id)
);

revoke delete, truncate on paper_series from thidua_app;
revoke update, delete, truncate on issued_paper from thidua_app;

do $$
declare walled text;
begin
  foreach walled in array array['paper_series', 'issued_paper'] loop
    execute format('alter table %I enable row level security', walled);
    execute format(
      'create policy agency_wall on %I using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()))',
      walled);
  end loop;
end $$;
