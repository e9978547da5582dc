import { named } from '../../platform/db/statement.ts';

export interface MeasuredRow {
  task_id: string;
  citation: string;
  title: string;
  unit_name: string;
  at: string;
  is_late: boolean;
  amount: number;
}

const names = `join task t on t.id = o.subject_id join duty d on d.id = t.duty_id join unit u on u.id = o.debtor_unit_id`;
const columns = `t.id as task_id, d.citation, d.title, u.name as unit_name`;

/** $1 agency, $2 unit, $3 from and $4 before: occurrences done within the interval. */
export const doneBetween = named<MeasuredRow>(
  'task.doneBetween',
  `select ${columns}, o.done_at as at, o.is_late, 1 as amount from obligation o ${names}
   where o.agency_id = $1 and o.debtor_unit_id = $2 and o.kind = 'task' and o.state = 'done' and o.done_at >= $3 and o.done_at < $4
   order by o.done_at, o.id`,
);

/** $3 the moment that is asked about: what was due before it and not done by then. Each half has an index of its own. */
export const overdueAt = named<MeasuredRow>(
  'task.overdueAt',
  `select ${columns}, o.due_at as at, true as is_late, 1 as amount from (
     select id, subject_id, debtor_unit_id, due_at from obligation
     where agency_id = $1 and debtor_unit_id = $2 and kind = 'task' and state = 'owed' and due_at < $3
     union all
     select id, subject_id, debtor_unit_id, due_at from obligation
     where agency_id = $1 and debtor_unit_id = $2 and kind = 'task' and state = 'done' and done_at >= $3 and due_at < $3
   ) o ${names} order by o.due_at, o.id`,
);

/** Evidence given within the interval, entry by entry. */
export const evidenceBetween = named<MeasuredRow>(
  'task.evidenceBetween',
  `select t.id as task_id, d.citation, d.title, u.name as unit_name, e.at, false as is_late, jsonb_array_length(e.evidence) as amount
   from task_entry e join task t on t.id = e.task_id join duty d on d.id = t.duty_id join unit u on u.id = e.unit_id
   where e.agency_id = $1 and e.unit_id = $2 and e.kind in ('progress', 'done') and e.at >= $3 and e.at < $4 and e.evidence <> '[]'
   order by e.at, e.id`,
);
