import type { Role } from '@thidua/shared/access/role';
import { named } from '../../platform/db/statement.ts';

export interface AccountDb {
  id: string;
  agency_id: string;
  unit_id: string;
  username: string;
  name: string;
  post: string;
  email: string | null;
  phone: string | null;
  must_change_password: boolean;
  disabled_at: string | null;
  created_at: string;
  last_sign_in_at: string | null;
  rev: number;
}

const columns = `a.id, a.agency_id, a.unit_id, a.username, a.name, a.post, a.email, a.phone, a.must_change_password,
  a.disabled_at, a.created_at, a.last_sign_in_at, a.rev`;

/** $3 now, $4 not seen since then: a session idle for longer is over. */
export const findAccount = named<
  AccountDb & { unit_name: string; unit_short_name: string; open_sessions: number }
>(
  'account.find',
  `select ${columns}, u.name as unit_name, u.short_name as unit_short_name,
     (select count(*) from session s where s.account_id = a.id and s.revoked_at is null and s.expires_at > $3
        and s.last_seen_at > $4) as open_sessions
   from account a join unit u on u.id = a.unit_id
   where a.agency_id = $1 and a.id = $2`,
);

/** The account and the administrator's own, locked in one order, so that two of them cannot close each other. */
export const lockAccounts = named<AccountDb>(
  'account.lock',
  `select ${columns} from account a where a.agency_id = $1 and a.id in ($2, $3) order by a.id for update`,
);

export const insertAccount = named<{ id: string }>(
  'account.insert',
  `insert into account (id, agency_id, unit_id, username, name, post, folded, sort_key, email, phone, password_hash,
     must_change_password, created_at, preferences)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::jsonb)
   on conflict (username) do nothing returning id`,
);

export const updatePerson = named<never>(
  'account.updatePerson',
  `update account set name = $2, post = $3, unit_id = $4, email = $5, phone = $6, folded = $7, sort_key = $8, rev = rev + 1
   where id = $1`,
);

export const setDisabled = named<never>(
  'account.setDisabled',
  'update account set disabled_at = $2, rev = rev + 1 where id = $1',
);

export const bumpAccount = named<never>('account.bump', 'update account set rev = rev + 1 where id = $1');

export const peopleOf = named<{ id: string; name: string; post: string }>(
  'account.peopleOf',
  'select id, name, post from account where unit_id = $1 and disabled_at is null order by sort_key, id',
);

/** People whose unit ended before a day ($2) and went into another: that is where they are now. */
export const followMergers = named<{ id: string }>(
  'account.followMergers',
  `update account a set unit_id = x.successor_id, rev = a.rev + 1
   from unit_successor x join unit u on u.id = x.unit_id
   where a.agency_id = $1 and a.unit_id = x.unit_id and u.ends_on < $2::date returning a.id`,
);

export interface RoleDb {
  id: string;
  role: Role;
  unit_id: string;
  unit_name: string;
  unit_short_name: string;
  starts_on: string;
  ends_on: string | null;
}

/** Roles held, held before and to come; one taken back before it began is not told. */
export const rolesOf = named<RoleDb>(
  'account.roles',
  `select g.id, g.role, g.unit_id, u.name as unit_name, u.short_name as unit_short_name, g.starts_on, g.ends_on
   from role_grant g join unit u on u.id = g.unit_id
   where g.account_id = $1 and (g.ends_on is null or g.ends_on >= g.starts_on)
   order by g.ends_on is not null, g.starts_on desc, g.role`,
);

export const insertGrant = named<never>(
  'account.insertGrant',
  `insert into role_grant (id, agency_id, account_id, unit_id, role, starts_on, ends_on)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** The same role in the same unit on one of those days. */
export const findSameGrant = named<{ id: string }>(
  'account.sameGrant',
  `select id from role_grant where account_id = $1 and unit_id = $2 and role = $3
     and (ends_on is null or ends_on >= $4) and ($5::date is null or starts_on <= $5) limit 1`,
);

export const findGrant = named<RoleDb & { account_id: string }>(
  'account.findGrant',
  `select g.id, g.account_id, g.role, g.unit_id, u.name as unit_name, u.short_name as unit_short_name, g.starts_on, g.ends_on
   from role_grant g join unit u on u.id = g.unit_id where g.account_id = $1 and g.id = $2`,
);

export const endGrant = named<never>('account.endGrant', 'update role_grant set ends_on = $2 where id = $1');

/** Ends what is held in a unit the day before $2; answers whose it was. */
export const endGrantsIn = named<{ account_id: string; role: Role }>(
  'account.endGrantsIn',
  `update role_grant set ends_on = greatest($2::date, starts_on) - 1
   where unit_id = $1 and (ends_on is null or ends_on >= $2::date) returning account_id, role`,
);
