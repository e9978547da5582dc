import type { Grant } from '@thidua/shared/access/actor';
import { sessionLife } from '@thidua/shared/account/session.model';
import { named } from '../../platform/db/statement.ts';

export interface ActorRow {
  session_id: string;
  account_id: string;
  agency_id: string;
  name: string;
  home_unit_id: string;
  must_change_password: boolean;
  last_seen_at: string;
  for_account_id: string | null;
  for_name: string | null;
  grants: Grant[];
}

/**
 * The roles of an account (or, acting for another, the one role lent) that are in force on a day, each with the units beneath
 * it today and those that went into them: a successor sees the records of what it absorbed. A role at the agency itself needs no
 * list: its reach is the agency.
 */
const grantsOf = (account: string, grant: string, today: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'subtree',
      case when u.id = u.agency_id then jsonb_build_array(u.id)
      else (with recursive held(id) as (
          select b.id from unit b where b.agency_id = u.agency_id and b.path <@ u.path
          union select x.unit_id from unit_successor x join held h on h.id = x.successor_id where x.since <= ${today})
        select jsonb_agg(held.id) from held) end))
    from role_grant g join unit u on u.id = g.unit_id
    where g.account_id = ${account} and (${grant} is null or g.id = ${grant})
      and g.starts_on <= ${today} and (g.ends_on is null or g.ends_on >= ${today})), '[]') as grants`;

/** $1 hash of the token, $2 now, $3 today. */
export const findSessionActor = named<ActorRow>(
  'account.sessionActor',
  `select s.id as session_id, a.id as account_id, a.agency_id, a.name, a.unit_id as home_unit_id, a.must_change_password, s.last_seen_at,
     d.from_account_id as for_account_id, f.name as for_name,
     ${grantsOf('coalesce(d.from_account_id, a.id)', 'd.role_grant_id', '$3::date')}
   from session s
   join account a on a.id = s.account_id
   left join (delegation d
       join account f on f.id = d.from_account_id and f.disabled_at is null
       join role_grant lent on lent.id = d.role_grant_id)
     on d.id = s.delegation_id and d.to_account_id = a.id and d.revoked_at is null
     and $3::date between d.starts_on and d.ends_on
     and $3::date >= lent.starts_on and (lent.ends_on is null or lent.ends_on >= $3::date)
   where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2::timestamptz
     and s.last_seen_at > $2::timestamptz - interval '${sessionLife.idleHours} hours' and a.disabled_at is null`,
);

/** $1 account, $2 today, $3 delegation: the same person acting for another by a delegation that was lent to them and is in force. */
export const findStandInActor = named<ActorRow>(
  'account.standInActor',
  `select a.id as session_id, a.id as account_id, a.agency_id, a.name, a.unit_id as home_unit_id, a.must_change_password, a.created_at as last_seen_at,
     f.id as for_account_id, f.name as for_name, ${grantsOf('f.id', 'd.role_grant_id', '$2::date')}
   from account a
   join delegation d on d.id = $3 and d.to_account_id = a.id and d.revoked_at is null
     and $2::date between d.starts_on and d.ends_on
   join account f on f.id = d.from_account_id and f.disabled_at is null
   join role_grant lent on lent.id = d.role_grant_id
     and $2::date >= lent.starts_on and (lent.ends_on is null or lent.ends_on >= $2::date)
   where a.id = $1 and a.disabled_at is null`,
);

/** $1 account, $2 today: the same actor without a session (jobs, tests, the seed). */
export const findAccountActor = named<ActorRow>(
  'account.accountActor',
  `select a.id as session_id, a.id as account_id, a.agency_id, a.name, a.unit_id as home_unit_id, a.must_change_password, a.created_at as last_seen_at,
     null as for_account_id, null as for_name, ${grantsOf('a.id', 'null::uuid', '$2::date')}
   from account a where a.id = $1 and a.disabled_at is null`,
);
