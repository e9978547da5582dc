import { named } from '../../platform/db/statement.ts';

export interface SubjectRow {
  id: string;
  unit_id: string;
  unit_name: string;
  period_key: string;
  template_name: string;
}

export const listSubjects = named<SubjectRow>(
  'consolidation.subjects',
  `select c.id, c.unit_id, u.name as unit_name, c.period_key, t.name as template_name
   from consolidation c join unit u on u.id = c.unit_id join regime g on g.id = c.regime_id join template t on t.id = g.template_id
   where c.agency_id = $1 and c.id = any($2::uuid[])`,
);
