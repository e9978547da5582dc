-- A repeat is the same act by the same person upon the same revision with the same contents: other contents are another act.
alter table journal add column contents_hash bytea;

-- The ids of an array with a fixed guess of how many there are: a statement over them keeps one plan, where an array parameter is
-- planned anew at each call for its own length, dearer than running it. Volatile and strict, so that it is not dissolved into the query.
create function ids_of(ids uuid[]) returns setof uuid language sql volatile strict rows 8 as 'select unnest(ids)';
