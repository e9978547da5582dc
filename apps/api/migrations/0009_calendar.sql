-- A calendar looks back as well as ahead: what has been done, by the time it was due.
create index obligation_done_due on obligation (agency_id, due_at) where state = 'done';
