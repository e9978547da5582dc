-- Rows that move several times in their life (drafted, submitted, accepted; summed up unit by unit) are left room beside them, so that
-- a change of what no index holds stays on its page and writes no index at all.
alter table report set (fillfactor = 80);
alter table report_draft set (fillfactor = 80);
alter table report_rollup set (fillfactor = 60);
alter table task set (fillfactor = 80);
