import type { Role } from '@thidua/shared/access/role';
import { named } from '../../platform/db/statement.ts';
import type { AccountDb } from './account.repo.ts';

/** Everybody of an agency, locked: what a list is held against stays so until it is in. */
export const lockPeople = named<
  Pick<AccountDb, 'id' | 'unit_id' | 'username' | 'name' | 'post' | 'email' | 'phone' | 'disabled_at'> & {
    unit_name: string;
  }
>(
  'account.lockPeople',
  `select a.id, a.unit_id, a.username, a.name, a.post, a.email, a.phone, a.disabled_at, u.name as unit_name
   from account a join unit u on u.id = a.unit_id where a.agency_id = $1 order by a.id for update of a`,
);

/** Roles held on a day ($2) or later. */
export const rolesHeld = named<{ account_id: string; unit_id: string; role: Role }>(
  'account.rolesHeld',
  `select account_id, unit_id, role from role_grant
   where agency_id = $1 and (ends_on is null or (ends_on >= $2::date and ends_on >= starts_on))`,
);

/** Everybody in use with the roles they hold, as a list tells of them. */
export const listForForm = named<{
  name: string;
  post: string;
  unit_name: string;
  email: string | null;
  phone: string | null;
  username: string;
  roles: Role[];
}>(
  'account.forForm',
  `select a.name, a.post, u.name as unit_name, a.email, a.phone, a.username,
     coalesce((select jsonb_agg(distinct g.role) from role_grant g
       where g.account_id = a.id and g.starts_on <= $2::date and (g.ends_on is null or g.ends_on >= $2::date)), '[]') as roles
   from account a join unit u on u.id = a.unit_id
   where a.agency_id = $1 and a.disabled_at is null
   order by u.id = u.agency_id desc, u.position, u.name, a.sort_key, a.id`,
);

/** What an import did, as the journal tells it. */
export const importOf = named<{
  changes: Record<'unitsAdded' | 'unitsSame' | 'peopleAdded' | 'peopleChanged' | 'peopleSame', number>;
}>('account.importOf', `select changes from journal where act_id = $1 and event = 'account.imported'`);

export const listNewcomers = named<{
  id: string;
  name: string;
  post: string;
  username: string;
  unit_id: string;
  unit_name: string;
}>(
  'account.newcomers',
  `select a.id, a.name, a.post, a.username, a.unit_id, u.name as unit_name
   from account a join unit u on u.id = a.unit_id
   where a.agency_id = $1 and a.id <> $2 and a.last_sign_in_at is null and a.disabled_at is null
   order by u.id = u.agency_id desc, u.position, u.name, u.id, a.sort_key, a.id limit $3`,
);

/** Of these, those who have never signed in, locked. */
export const lockNewcomers = named<{ id: string; username: string; unit_id: string }>(
  'account.lockNewcomers',
  `select id, username, unit_id from account
   where agency_id = $1 and id = any($2::uuid[]) and id <> $3 and last_sign_in_at is null and disabled_at is null
   order by id for update`,
);
