import { named } from '../../platform/db/statement.ts';

export const findCredentials = named<{
  id: string;
  username: string;
  password_hash: string | null;
  disabled_at: string | null;
}>('session.credentials', 'select id, username, password_hash, disabled_at from account where username = $1');

export const findOwnHash = named<{ username: string; password_hash: string | null }>(
  'session.ownHash',
  'select username, password_hash from account where id = $1',
);

export const insertSession = named<never>(
  'session.insert',
  `insert into session (id, token_hash, agency_id, account_id, opened_at, last_seen_at, expires_at, address, device)
   values ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
);

/** Locks the account, so that it cannot be closed between the check of its password and the opening of the session. */
export const noteSignIn = named<{ id: string }>(
  'session.noteSignIn',
  `update account set last_sign_in_at = $2 where id = $1 and disabled_at is null and password_hash = $3 returning id`,
);

export const touchSession = named<never>(
  'session.touch',
  'update session set last_seen_at = $2 where id = $1 and last_seen_at < $2 and revoked_at is null',
);

export const revokeOne = named<{ id: string }>(
  'session.revokeOne',
  'update session set revoked_at = $3 where id = $1 and account_id = $2 and revoked_at is null returning id',
);

/** Every open session of the account but $3 (null: all of them). */
export const revokeAllBut = named<{ id: string }>(
  'session.revokeAllBut',
  `update session set revoked_at = $2
   where account_id = $1 and revoked_at is null and ($3::uuid is null or id <> $3) returning id`,
);

export const rotateToken = named<never>(
  'session.rotate',
  'update session set token_hash = $2 where id = $1 and revoked_at is null',
);

export const setActing = named<never>(
  'session.setActing',
  'update session set delegation_id = $2 where id = $1',
);

export interface SessionRowDb {
  id: string;
  opened_at: string;
  last_seen_at: string;
  expires_at: string;
  address: string;
  device: string;
  acting_for: string | null;
}

/** $1 account, $2 now, $3 not seen since then: ended by idleness. $4 today: whom a session acts for must still be lent. */
export const listSessions = named<SessionRowDb>(
  'session.list',
  `select s.id, s.opened_at, s.last_seen_at, s.expires_at, s.address, s.device, f.name as acting_for
   from session s
   left join delegation d on d.id = s.delegation_id and d.revoked_at is null and $4::date between d.starts_on and d.ends_on
   left join account f on f.id = d.from_account_id
   where s.account_id = $1 and s.revoked_at is null and s.expires_at > $2 and s.last_seen_at > $3
   order by s.last_seen_at desc, s.id`,
);

export const setPassword = named<never>(
  'session.setPassword',
  'update account set password_hash = $2, must_change_password = $3, rev = rev + 1 where id = $1',
);

export const setEmail = named<never>(
  'session.setEmail',
  'update account set email = $2, rev = rev + 1 where id = $1',
);

export const mergePreferences = named<never>(
  'session.prefer',
  'update account set preferences = preferences || $2::jsonb where id = $1',
);

/** Sessions that ended long ago; what they did stands in the journal. */
export const sweepSessions = named<never>(
  'session.sweep',
  'delete from session where agency_id = $1 and (expires_at < $2 or revoked_at < $2)',
);
