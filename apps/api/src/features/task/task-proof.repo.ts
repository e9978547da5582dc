import { named } from '../../platform/db/statement.ts';

/** $1 agency, $2 task, $3 period: a word or a proof that somebody of the unit has given for this occurrence already. */
export const hasProof = named<{ id: string }>(
  'task.hasProof',
  `select id from task_entry where agency_id = $1 and task_id = $2 and period_key is not distinct from $3
     and kind in ('progress', 'done') and (note <> '' or evidence <> '[]') limit 1`,
);
