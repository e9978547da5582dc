-- A unit without network hands in paper: the office types it for the unit, says so, and the unit's leader signs.
alter table report
  add column entered_by uuid,
  add column entered_at timestamptz,
  add column entered_why text;

-- The version says so for ever; who wrote which field is in edited_by.
alter table report_version add column entered_by uuid;
