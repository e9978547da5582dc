-- Figures may also be files or rows of a table.
alter table indicator add column columns jsonb;
alter table indicator drop constraint indicator_kind_check;
alter table indicator add constraint indicator_kind_check
  check (kind in ('integer', 'decimal', 'money', 'ratio', 'yes_no', 'choice', 'date', 'file', 'table'));

-- A template is written as a draft beside its published editions; the draft is the template's own and locked by its rev.
alter table template add column rev int not null default 0;
alter table template add column draft jsonb;
alter table template add column draft_saved_at timestamptz;
