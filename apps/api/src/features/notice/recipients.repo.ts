import { named } from '../../platform/db/statement.ts';

export const findDebtor = named<{ unit_id: string; role: string | null; account_id: string | null }>(
  'notice.debtor',
  `select debtor_unit_id as unit_id, debtor_role as role, debtor_account_id as account_id from obligation
   where agency_id = $1 and id = $2`,
);

/**
 * $1 agency, $2 unit or null (anywhere in the agency), $3 roles, $4 day. A role that nobody holds in the unit itself is that of the
 * nearest unit above which has it: a team without a leader answers to its division's.
 */
export const listHolders = named<{ account_id: string }>(
  'notice.holders',
  `select distinct account_id from (
     select g.account_id, nlevel(u.path) as depth, max(nlevel(u.path)) over (partition by g.role) as nearest
     from role_grant g join unit u on u.id = g.unit_id join account a on a.id = g.account_id
     where g.agency_id = $1 and g.role = any($3::text[]) and a.disabled_at is null
       and g.starts_on <= $4::date and (g.ends_on is null or g.ends_on >= $4::date)
       and ($2::uuid is null or u.path @> (select path from unit where agency_id = $1 and id = $2))
   ) held where $2::uuid is null or depth = nearest`,
);
