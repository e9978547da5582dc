import { named } from '../../platform/db/statement.ts';

/** $1 agency, $2 duty, $3 units. */
export const listOfDuty = named<{ id: string; unit_id: string; due_at: string }>(
  'task.ofDuty',
  `select id, unit_id, due_at from task where agency_id = $1 and duty_id = $2 and unit_id = any($3::uuid[]) and state <> 'cancelled'
   order by id`,
);

/** The section under which a unit keeps its own plan beneath the campaign's. */
export const findOwnSection = named<{ id: string; code: string; duties: number }>(
  'task.ownSection',
  `select s.id, s.code, (select count(*) from duty d where d.section_id = s.id) as duties
   from plan_section s where s.agency_id = $1 and s.campaign_id = $2 and s.owner_unit_id = $3`,
);

export const lastSection = named<{ position: number }>(
  'task.lastSection',
  'select coalesce(max(position), 0) as position from plan_section where agency_id = $1 and campaign_id = $2',
);
