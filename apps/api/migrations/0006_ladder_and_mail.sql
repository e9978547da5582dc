-- The ladder of reminding as each agency has settled it, what each person has chosen to get by mail, and the mails themselves:
-- written in the transaction of the act that causes them, sent afterwards by a worker.

create table ladder (
  agency_id uuid primary key references unit (id),
  setting jsonb not null,
  rev int not null default 0
);

-- Up to when the clock has looked at an agency's obligations. Whoever looks holds the row: two processes do not look at once.
create table ladder_look (
  agency_id uuid primary key references unit (id),
  looked_until timestamptz not null,
  -- The day whose digests are written.
  digested_on date
);

create table mail_choice (
  account_id uuid primary key references account (id),
  agency_id uuid not null,
  choices jsonb not null,
  rev int not null default 0
);

create table mail (
  id uuid primary key,
  agency_id uuid not null,
  account_id uuid not null references account (id),
  kind text not null,
  -- What it is about; its words are made when it is sent, from what is so then.
  about jsonb not null default '{}',
  once_key text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'skipped', 'failed')),
  -- Why it was not sent, as a code; never an address or a text.
  reason text,
  attempts int not null default 0,
  written_at timestamptz not null,
  next_at timestamptz not null,
  settled_at timestamptz,
  unique (account_id, once_key)
);
create index mail_next on mail (next_at) where state = 'waiting';
create index mail_agency on mail (agency_id, written_at desc);

-- The worker looks for what is to be sent in every agency; nothing else of another agency is open to it.
create function is_mail_worker() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('thidua.mail_worker', true), '') = 'on' $$;

do $$
declare walled text;
begin
  foreach walled in array array['ladder', 'ladder_look', 'mail_choice', 'mail'] loop
    execute format('alter table %I enable row level security', walled);
    execute format(
      'create policy agency_wall on %I using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()))',
      walled);
  end loop;
end $$;
create policy mail_worker on mail using ((select is_mail_worker())) with check ((select is_mail_worker()));
