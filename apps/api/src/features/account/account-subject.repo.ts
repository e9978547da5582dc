import { named } from '../../platform/db/statement.ts';

interface Named {
  id: string;
  name: string;
  unit_id: string;
  unit_name: string;
}

export const visibleAccounts = named<{ id: string }>(
  'account.visible',
  `select id from account where agency_id = $1 and id = any($2::uuid[])
     and ($3::uuid[] is null or unit_id = any($3) or id = $4)`,
);

export const labelAccounts = named<Named>(
  'account.label',
  `select a.id, a.name, a.unit_id, u.name as unit_name from account a join unit u on u.id = a.unit_id
   where a.agency_id = $1 and a.id = any($2::uuid[])`,
);

export const searchAccounts = named<Named>(
  'account.search',
  `select a.id, a.name, a.unit_id, u.name as unit_name from account a join unit u on u.id = a.unit_id
   where a.agency_id = $1 and a.disabled_at is null and a.folded like $2 and ($3::uuid[] is null or a.unit_id = any($3))
   order by a.sort_key, a.id limit $4`,
);
