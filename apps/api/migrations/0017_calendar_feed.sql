-- The address of one's own calendar for phones: the token is known to its owner alone. Read before anybody is known, so it carries
-- no wall, like sessions.
create table calendar_feed (
  id uuid primary key,
  token_hash bytea not null unique,
  agency_id uuid not null,
  account_id uuid not null references account (id),
  made_at timestamptz not null,
  read_at timestamptz,
  revoked_at timestamptz
);
create unique index calendar_feed_own on calendar_feed (account_id) where revoked_at is null;
