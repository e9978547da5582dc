import type { Role } from '@thidua/shared/access/role';
import { named } from '../../platform/db/statement.ts';

/** $1 account, $2 day: the roles lent to somebody and in force that day. */
export const listLent = named<{ id: string; role: Role; unit: string }>(
  'notice.lent',
  `select d.id, g.role, u.name as unit from delegation d
   join role_grant g on g.id = d.role_grant_id join unit u on u.id = g.unit_id
   where d.to_account_id = $1 and d.revoked_at is null and $2::date between d.starts_on and d.ends_on
   order by d.starts_on, d.id`,
);
