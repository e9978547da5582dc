-- A checklist that was never published may be thrown away; whatever has an edition stays, whatever a statement says.
grant delete on checklist to thidua_app;
create policy published_stays on checklist as restrictive for delete
  using (not exists (select from checklist_edition e where e.checklist_id = checklist.id));
