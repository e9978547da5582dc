import type { Preferences } from '@thidua/shared/account/account.model';
import type { StandIn } from '@thidua/shared/account/session.model';
import { named } from '../../platform/db/statement.ts';

type Ref = { id: string; name: string; shortName: string };

export interface MeRow {
  id: string;
  username: string;
  name: string;
  post: string;
  email: string | null;
  phone: string | null;
  must_change_password: boolean;
  preferences: Preferences;
  unit: Ref;
  agency: Ref;
  role_units: Ref[];
  stand_ins: StandIn[];
  delegation_id: string | null;
}

const ref = (unit: string) =>
  `jsonb_build_object('id', ${unit}.id, 'name', ${unit}.name, 'shortName', ${unit}.short_name)`;

/** $1 account, $2 today, $3 units of the roles in force, $4 session. */
export const findMe = named<MeRow>(
  'account.me',
  `select a.id, a.username, a.name, a.post, a.email, a.phone, a.must_change_password, a.preferences,
     ${ref('u')} as unit, ${ref('g')} as agency,
     coalesce((select jsonb_agg(${ref('r')}) from unit r where r.id = any($3::uuid[])), '[]') as role_units,
     coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'from', jsonb_build_object('id', f.id, 'name', f.name),
         'role', l.role, 'unit', ${ref('lu')}, 'endsOn', d.ends_on) order by d.ends_on, d.id)
       from delegation d
       join account f on f.id = d.from_account_id and f.disabled_at is null
       join role_grant l on l.id = d.role_grant_id
         and l.starts_on <= $2::date and (l.ends_on is null or l.ends_on >= $2::date)
       join unit lu on lu.id = l.unit_id
       where d.to_account_id = a.id and d.revoked_at is null and $2::date between d.starts_on and d.ends_on), '[]') as stand_ins,
     (select s.delegation_id from session s where s.id = $4::uuid) as delegation_id
   from account a join unit u on u.id = a.unit_id join unit g on g.id = a.agency_id
   where a.id = $1`,
);
