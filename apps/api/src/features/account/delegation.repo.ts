import type { Role } from '@thidua/shared/access/role';
import { named } from '../../platform/db/statement.ts';

type Person = { id: string; name: string; post: string };
type Ref = { id: string; name: string; shortName: string };

export interface DelegationDb {
  id: string;
  from: Person;
  to: Person;
  role: Role;
  unit: Ref;
  starts_on: string;
  ends_on: string;
  reason: string;
  revoked_at: string | null;
  rev: number;
}

const person = (a: string) => `jsonb_build_object('id', ${a}.id, 'name', ${a}.name, 'post', ${a}.post)`;
const unitRef = `jsonb_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name)`;
const select = `select d.id, ${person('f')} as "from", ${person('t')} as "to", l.role, ${unitRef} as unit, d.starts_on, d.ends_on,
     d.reason, d.revoked_at, d.rev
   from delegation d
   join account f on f.id = d.from_account_id
   join account t on t.id = d.to_account_id
   join role_grant l on l.id = d.role_grant_id
   join unit u on u.id = l.unit_id`;

/** Given and received by one person; what ended before $2 is left to the journal. */
export const listDelegations = named<DelegationDb>(
  'delegation.list',
  `${select} where $1::uuid in (d.from_account_id, d.to_account_id) and d.ends_on >= $2::date
   order by d.revoked_at is not null, d.ends_on desc, d.id`,
);

export const findDelegation = named<DelegationDb>(
  'delegation.find',
  `${select} where d.id = $1 and $2::uuid in (d.from_account_id, d.to_account_id)`,
);

export const lockDelegation = named<{ id: string }>(
  'delegation.lock',
  'select id from delegation where id = $1 and $2::uuid in (from_account_id, to_account_id) for update',
);

export const insertDelegation = named<never>(
  'delegation.insert',
  `insert into delegation (id, agency_id, from_account_id, to_account_id, role_grant_id, starts_on, ends_on, reason)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** The same role lent to the same person on one of those days. */
export const findOverlap = named<{ ends_on: string }>(
  'delegation.overlap',
  `select ends_on from delegation where role_grant_id = $1 and to_account_id = $2 and revoked_at is null
     and starts_on <= $4::date and ends_on >= $3::date limit 1`,
);

export const revokeOneDelegation = named<never>(
  'delegation.revoke',
  'update delegation set revoked_at = $2, rev = rev + 1 where id = $1',
);

/** What a person lent or was lent and what is not over yet. */
export const revokeDelegationsOf = named<{ id: string }>(
  'delegation.revokeOf',
  `update delegation set revoked_at = $2, rev = rev + 1
   where $1::uuid in (from_account_id, to_account_id) and revoked_at is null and ends_on >= $3::date returning id`,
);

export interface GrantDb {
  id: string;
  role: Role;
  unit: Ref;
  unit_id: string;
  path: string;
  ends_on: string | null;
}

/** Own roles that are in force or to come. */
export const ownGrants = named<GrantDb>(
  'delegation.ownGrants',
  `select g.id, g.role, g.unit_id, u.path::text, g.ends_on, ${unitRef} as unit
   from role_grant g join unit u on u.id = g.unit_id
   where g.account_id = $1 and g.starts_on <= $2::date and (g.ends_on is null or g.ends_on >= $2::date)
   order by g.starts_on, g.id`,
);

/** To whom a role of that place may be lent: whoever works there or beneath. $2 path, $3 pattern, $4 oneself. */
export const listColleagues = named<Person>(
  'delegation.colleagues',
  `select a.id, a.name, a.post from account a join unit u on u.id = a.unit_id
   where a.agency_id = $1 and u.agency_id = $1 and u.path <@ $2::ltree and a.disabled_at is null and a.id <> $4
     and ($3::text is null or a.folded like $3)
   order by a.sort_key, a.id limit 50`,
);

export const findColleague = named<{ id: string }>(
  'delegation.colleague',
  `select a.id from account a join unit u on u.id = a.unit_id
   where a.agency_id = $1 and u.agency_id = $1 and u.path <@ $2::ltree and a.disabled_at is null and a.id = $3`,
);
