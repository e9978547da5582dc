import type { Recurrence } from '@thidua/shared/campaign/campaign.model';
import { named } from '../../platform/db/statement.ts';

export interface SectionRow {
  id: string;
  parent_id: string | null;
  owner_unit_id: string | null;
  code: string;
  title: string;
  position: number;
}

export interface DutyRow {
  id: string;
  campaign_id: string;
  section_id: string;
  owner_unit_id: string | null;
  code: string;
  citation: string;
  position: number;
  title: string;
  short_title: string;
  text: string;
  recurrence: Recurrence;
  starts_on: string;
  due_on: string | null;
  unit_ids: string[];
}

const duty = `d.id, d.campaign_id, d.section_id, d.owner_unit_id, d.code, d.citation, d.position, d.title, d.short_title, d.text,
  d.recurrence, d.starts_on, d.due_on, d.unit_ids`;

/** $3 units whose own plans are shown, null for all of them. */
export const listSections = named<SectionRow>(
  'plan.sections',
  `select id, parent_id, owner_unit_id, code, title, position from plan_section
   where agency_id = $1 and campaign_id = $2 and (owner_unit_id is null or $3::uuid[] is null or owner_unit_id = any($3))
   order by position, id`,
);

export const listDuties = named<DutyRow>(
  'plan.duties',
  `select ${duty} from duty d join plan_section s on s.id = d.section_id
   where d.agency_id = $1 and d.campaign_id = $2 and (d.owner_unit_id is null or $3::uuid[] is null or d.owner_unit_id = any($3))
   order by s.position, d.position, d.id`,
);

export const findDuty = named<DutyRow>(
  'plan.duty',
  `select ${duty} from duty d where d.agency_id = $1 and d.id = $2`,
);

/** $2 campaign, $3 rows as jsonb. */
export const insertSections = named<never>(
  'plan.insertSections',
  `insert into plan_section (id, agency_id, campaign_id, parent_id, owner_unit_id, code, title, position)
   select id, $1, $2, parent_id, owner_unit_id, code, title, position
   from jsonb_to_recordset($3::jsonb) as s (id uuid, parent_id uuid, owner_unit_id uuid, code text, title text, position int)`,
);

export const insertDuties = named<never>(
  'plan.insertDuties',
  `insert into duty (id, agency_id, campaign_id, section_id, owner_unit_id, code, citation, position, title, short_title, text,
     recurrence, starts_on, due_on, unit_ids, folded)
   select id, $1, $2, section_id, owner_unit_id, code, citation, position, title, short_title, text, recurrence, starts_on, due_on,
     array(select jsonb_array_elements_text(unit_ids)::uuid), folded
   from jsonb_to_recordset($3::jsonb) as d (id uuid, section_id uuid, owner_unit_id uuid, code text, citation text, position int,
     title text, short_title text, text text, recurrence text, starts_on date, due_on date, unit_ids jsonb, folded text)`,
);

export const updateDuty = named<never>(
  'plan.updateDuty',
  `update duty set citation = $3, title = $4, short_title = $5, text = $6, recurrence = $7, starts_on = $8, due_on = $9,
     unit_ids = $10::uuid[], folded = $11, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

/** $2 campaign, $3 units; answers what was given to them. */
export const assignUnanswered = named<{ code: string }>(
  'plan.assignUnanswered',
  `update duty set unit_ids = $3::uuid[], rev = rev + 1
   where agency_id = $1 and campaign_id = $2 and owner_unit_id is null and unit_ids = '{}' returning code`,
);

/** $2 rows {id, code, citation, position, folded}. */
export const renumberDuties = named<never>(
  'plan.renumberDuties',
  `update duty d set code = n.code, citation = n.citation, position = n.position, folded = n.folded
   from jsonb_to_recordset($2::jsonb) as n (id uuid, code text, citation text, position int, folded text)
   where d.agency_id = $1 and d.id = n.id`,
);

export const deleteDuty = named<never>(
  'plan.deleteDuty',
  'delete from duty where agency_id = $1 and id = $2',
);

export const updateSection = named<never>(
  'plan.updateSection',
  'update plan_section set code = $3, title = $4 where agency_id = $1 and id = $2',
);

export const deleteSection = named<never>(
  'plan.deleteSection',
  'delete from plan_section where agency_id = $1 and id = $2',
);

export const deletePlanDuties = named<never>(
  'plan.deleteDuties',
  'delete from duty where agency_id = $1 and campaign_id = $2',
);

export const deletePlanSections = named<never>(
  'plan.deleteSections',
  'delete from plan_section where agency_id = $1 and campaign_id = $2',
);

/** Gives the duty to further units: what the plan says of who answers follows what was assigned. */
export const addDutyUnits = named<never>(
  'plan.addUnits',
  `update duty set unit_ids = array(select distinct unnest(unit_ids || $3::uuid[])), rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const removeDutyUnit = named<never>(
  'plan.removeUnit',
  'update duty set unit_ids = array_remove(unit_ids, $3::uuid), rev = rev + 1 where agency_id = $1 and id = $2',
);

export const labelDuties = named<{
  id: string;
  code: string;
  title: string;
  campaign_id: string;
  owner_unit_id: string | null;
  state: string;
}>(
  'plan.labelDuties',
  `select d.id, d.code, d.title, d.campaign_id, d.owner_unit_id, c.state
   from duty d join campaign c on c.id = d.campaign_id where d.agency_id = $1 and d.id = any($2::uuid[])`,
);
