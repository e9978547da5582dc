-- The digest of the changes is one of what is stored, so that whoever reads the journal can tell it again; until now it was one of the
-- text before it became jsonb, which orders its members anew. The chain is made afresh over it by the journal's worker.
delete from journal_seal;
update journal set digest = sha256(convert_to(coalesce(changes::text, ''), 'UTF8'));
