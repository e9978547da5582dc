import { anyOf, heldBack, named } from '../../platform/db/statement.ts';

export const findDebtor = named<{ unit_id: string; role: string | null; account_id: string | null }>(
  'notice.debtor',
  `select debtor_unit_id as unit_id, debtor_role as role, debtor_account_id as account_id from obligation
   where agency_id = $1 and id = $2`,
);

/** Who is in the team of a visit today. */
export const listTeam = named<{ account_id: string }>(
  'notice.team',
  `select m.account_id from inspection_member m join account a on a.id = m.account_id and a.disabled_at is null
   where m.agency_id = $1 and m.visit_id = $2 and m.left_at is null`,
);

/**
 * $1 agency, $2 unit or null (anywhere in the agency), $3 roles, $4 day. A role that nobody holds in the unit itself is that of the
 * nearest unit above which has it: a team without a leader answers to its division's. To whom the role is lent that day is told too.
 */
export const listHolders = named<{ account_id: string }>(
  'notice.holders',
  `with held as (
     select g.id, g.account_id, nlevel(u.path) as depth, max(nlevel(u.path)) over (partition by g.role) as nearest
     from role_grant g join unit u on u.id = g.unit_id join account a on a.id = g.account_id
     where g.agency_id = $1 and g.role = ${anyOf('$3', 'text')} and a.disabled_at is null
       and g.starts_on <= $4::date and (g.ends_on is null or g.ends_on >= $4::date)
       and (${heldBack('$2', 'uuid')} is null or u.path @> (select path from unit where agency_id = $1 and id = $2))
   ), near as (select id, account_id from held where ${heldBack('$2', 'uuid')} is null or depth = nearest)
   select account_id from near
   union
   select d.to_account_id from near join delegation d on d.role_grant_id = near.id
     join account s on s.id = d.to_account_id and s.disabled_at is null
   where d.revoked_at is null and $4::date between d.starts_on and d.ends_on`,
);
