import type { Role } from '@thidua/shared/access/role';
import { unnamed } from '../../platform/db/statement.ts';

export interface ListedDb {
  id: string;
  username: string;
  name: string;
  post: string;
  unit: { id: string; name: string; shortName: string };
  roles: { role: Role; unitId: string; unitShortName: string }[];
  disabled_at: string | null;
  last_sign_in_at: string | null;
  sort_key: string;
}

/** $1 agency, $2 units within reach or null, $3 folded text as a pattern, $4 unit with all beneath, $5 role, $6 state, $7 today. */
const where = `a.agency_id = $1 and ($2::uuid[] is null or a.unit_id = any($2))
  and ($3::text is null or a.folded like $3)
  and ($4::uuid is null or u.path <@ (select path from unit where id = $4 and agency_id = $1))
  and ($5::text is null or exists (select 1 from role_grant g where g.account_id = a.id and g.role = $5
    and g.starts_on <= $7::date and (g.ends_on is null or g.ends_on >= $7::date)))
  and ($6::text = 'all' or (a.disabled_at is null) = ($6 = 'active'))`;

export const listAccounts = unnamed<ListedDb>(
  `select a.id, a.username, a.name, a.post, a.disabled_at, a.last_sign_in_at, a.sort_key,
     jsonb_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) as unit,
     coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'unitShortName', gu.short_name)
         order by g.starts_on, g.id)
       from role_grant g join unit gu on gu.id = g.unit_id
       where g.account_id = a.id and g.starts_on <= $7::date and (g.ends_on is null or g.ends_on >= $7::date)), '[]') as roles
   from account a join unit u on u.id = a.unit_id
   where ${where} and ($8::text is null or (a.sort_key, a.id) > ($8, $9::uuid))
   order by a.sort_key, a.id limit $10`,
);

export const countAccounts = unnamed<{ total: number }>(
  `select count(*) as total from account a join unit u on u.id = a.unit_id where ${where}`,
);
