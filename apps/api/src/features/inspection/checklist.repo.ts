import type { ChecklistBody } from '@thidua/shared/inspection/checklist.model';
import { named } from '../../platform/db/statement.ts';

export interface ChecklistRow {
  id: string;
  rev: number;
  code: string;
  name: string;
  about: string;
  is_sample: boolean;
  draft: ChecklistBody | null;
  draft_saved_at: string | null;
  edition_id: string | null;
  edition: number | null;
  published_at: string | null;
  body: ChecklistBody | null;
}

const columns = `c.id, c.rev, c.code, c.name, c.about, c.is_sample, c.draft, c.draft_saved_at, e.id as edition_id, e.edition,
  e.published_at, e.body`;
const withLast = `from checklist c left join lateral (
    select * from checklist_edition where checklist_id = c.id order by edition desc limit 1
  ) e on true where c.agency_id = $1`;

export const listChecklists = named<ChecklistRow>(
  'checklist.list',
  `select ${columns} ${withLast} order by c.name, c.id`,
);

export const findChecklist = named<ChecklistRow>(
  'checklist.find',
  `select ${columns} ${withLast} and c.id = $2`,
);

export const lockChecklist = named<ChecklistRow>(
  'checklist.lock',
  `select ${columns} ${withLast} and c.id = $2 for update of c`,
);

/** Codes of the agency's checklists, so that a new one gets its own. */
export const listCodes = named<{ code: string }>(
  'checklist.codes',
  'select code from checklist where agency_id = $1 for update',
);

export const insertChecklist = named<never>(
  'checklist.insert',
  `insert into checklist (id, agency_id, code, name, about, is_sample, draft, draft_saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

export const writeDraft = named<never>(
  'checklist.writeDraft',
  `update checklist set name = $3, about = $4, draft = $5, draft_saved_at = $6, rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const clearDraft = named<never>(
  'checklist.clearDraft',
  'update checklist set draft = null, draft_saved_at = null, rev = rev + 1 where agency_id = $1 and id = $2',
);

export const deleteChecklist = named<never>(
  'checklist.delete',
  'delete from checklist where agency_id = $1 and id = $2',
);

export const insertEdition = named<never>(
  'checklist.insertEdition',
  `insert into checklist_edition (id, agency_id, checklist_id, edition, published_at, body) values ($1, $2, $3, $4, $5, $6)`,
);

export const listEditions = named<{ id: string; edition: number; published_at: string }>(
  'checklist.editions',
  'select id, edition, published_at from checklist_edition where agency_id = $1 and checklist_id = $2 order by edition desc',
);

/** Every code that an edition of it ever had. */
export const listSpentCodes = named<{ code: string }>(
  'checklist.spentCodes',
  `select distinct item->>'code' as code
   from checklist_edition, jsonb_path_query(body, '$.groups[*].items[*]') item
   where agency_id = $1 and checklist_id = $2 order by 1`,
);

export interface EditionRow {
  id: string;
  checklist_id: string;
  name: string;
  is_sample: boolean;
  edition: number;
  published_at: string;
  body: ChecklistBody;
}

export const findEdition = named<EditionRow>(
  'checklist.edition',
  `select e.id, e.checklist_id, c.name, c.is_sample, e.edition, e.published_at, e.body
   from checklist_edition e join checklist c on c.id = e.checklist_id where e.agency_id = $1 and e.id = $2`,
);
