import { named } from '../../platform/db/statement.ts';

export const findSectionRef = named<{ id: string; code: string; title: string }>(
  'task.section',
  'select id, code, title from plan_section where agency_id = $1 and id = $2',
);
