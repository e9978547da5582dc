-- A search stays within its agency, whose units and duties are few: what finds them is the agency and not their letters. Behind a wall
-- LIKE may not even use such an index (it is not leakproof), and among units it read every agency's to keep one's own.
drop index unit_folded;
drop index duty_folded;
