-- The wall as a call and not as an equality. Statements name their agency themselves, and the planner took the two for independent:
-- of 156 agencies it expected a 156th of a 156th of the rows at every walled table, hence one row where there were a thousand, and
-- chose its plans by that. A call is guessed at a third wherever it stands; it is leakproof as the equality was, so that indexes are
-- still used for what the statement itself asks.
do $$
declare walled text;
begin
  for walled in select tablename from pg_policies where schemaname = current_schema() and policyname = 'agency_wall' loop
    execute format(
      'alter policy agency_wall on %I using (uuid_eq(agency_id, (select current_agency()))) with check (uuid_eq(agency_id, (select current_agency())))',
      walled);
  end loop;
end $$;
