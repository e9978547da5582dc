import { named } from '../../platform/db/statement.ts';

/** How many obligations one act has touched, as the journal has it. */
export const countActed = named<{ changed: number }>(
  'obligation.countActed',
  'select count(*) as changed from journal where agency_id = $1 and act_id = $2',
);
