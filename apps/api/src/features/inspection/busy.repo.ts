import { unnamed } from '../../platform/db/statement.ts';
import { known } from './visit.repo.ts';

export interface BusyRow {
  id: string;
  unit_id: string;
  unit_name: string;
  starts_at: string;
  ends_at: string;
  account_ids: string[];
}

/** Whatever takes up units and people between $7 and $8, as far as the reader may know of it; $9 a visit to leave out, or null. */
export const listBusy = unnamed<BusyRow>(
  `select v.id, v.unit_id, u.name as unit_name, v.starts_at, v.ends_at,
     array(select m.account_id from inspection_member m where m.visit_id = v.id and m.left_at is null) as account_ids
   from inspection_visit v join unit u on u.id = v.unit_id
   where ${known} and v.kind = 'inspection' and v.state in ('planned', 'started')
     and v.starts_at < $8::timestamptz and v.ends_at > $7::timestamptz and ($9::uuid is null or v.id <> $9)
   order by v.starts_at, v.id`,
);

export const nameAccounts = unnamed<{ id: string; name: string }>(
  'select id, name from account where agency_id = $1 and id = any($2::uuid[])',
);
