import { named } from '../../platform/db/statement.ts';

export interface FeedRow {
  id: string;
  made_at: string;
  read_at: string | null;
}

/** $1 agency, $2 account: the one address in force. */
export const findOwnFeed = named<FeedRow>(
  'calendarFeed.own',
  'select id, made_at, read_at from calendar_feed where agency_id = $1 and account_id = $2 and revoked_at is null',
);

/** $1 agency, $2 account, $3 now. */
export const revokeFeeds = named<{ id: string }>(
  'calendarFeed.revoke',
  `update calendar_feed set revoked_at = $3 where agency_id = $1 and account_id = $2 and revoked_at is null returning id`,
);

export const insertFeed = named<never>(
  'calendarFeed.insert',
  'insert into calendar_feed (id, agency_id, account_id, token_hash, made_at) values ($1, $2, $3, $4, $5)',
);

/** $1 hash of the token. An account that could not sign in, or must first change its password, has no calendar either. */
export const findFeedByToken = named<{
  account_id: string;
  locale: 'vi' | 'en' | null;
  read_at: string | null;
}>(
  'calendarFeed.byToken',
  `select f.account_id, a.preferences->>'locale' as locale, f.read_at from calendar_feed f join account a on a.id = f.account_id
   where f.token_hash = $1 and f.revoked_at is null and a.disabled_at is null and not a.must_change_password`,
);

export const noteFeedRead = named<never>(
  'calendarFeed.noteRead',
  'update calendar_feed set read_at = $2 where token_hash = $1 and revoked_at is null',
);
