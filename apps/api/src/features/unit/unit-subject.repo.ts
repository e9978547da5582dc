import { named } from '../../platform/db/statement.ts';

export const visibleUnits = named<{ id: string }>(
  'unit.visible',
  'select id from unit where agency_id = $1 and id = any($2::uuid[])',
);

export const labelUnits = named<{ id: string; name: string }>(
  'unit.label',
  'select id, name from unit where agency_id = $1 and id = any($2::uuid[])',
);

export const searchUnits = named<{ id: string; name: string }>(
  'unit.search',
  `select id, name from unit where agency_id = $1 and folded like $2 and (ends_on is null or ends_on >= $3::date)
   order by position, name limit $4`,
);
