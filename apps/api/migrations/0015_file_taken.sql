-- When a picture was taken, and where if the sender kept that on purpose: the picture as kept bears neither.
alter table file
  add column taken_at timestamptz,
  add column place_lat double precision,
  add column place_lon double precision;
