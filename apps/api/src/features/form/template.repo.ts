import type { TemplateBody, TemplateDraft } from '@thidua/shared/form/template.model';
import { named } from '../../platform/db/statement.ts';

export interface TemplateRow {
  id: string;
  code: string;
  name: string;
  rev: number;
  draft: TemplateDraft | null;
  draft_saved_at: string | null;
  edition_id: string | null;
  edition: number | null;
  published_at: string | null;
  body: TemplateBody | null;
}

const columns = `t.id, t.code, t.name, t.rev, t.draft, t.draft_saved_at, e.id as edition_id, e.edition, e.published_at, e.body`;
const withLast = `from template t left join lateral (
    select * from template_edition where template_id = t.id order by edition desc limit 1
  ) e on true where t.agency_id = $1`;

export const listTemplates = named<TemplateRow>(
  'form.templates',
  `select ${columns} ${withLast} order by t.name, t.id`,
);

export const findTemplate = named<TemplateRow>(
  'form.template',
  `select ${columns} ${withLast} and t.id = $2`,
);

export const lockTemplate = named<TemplateRow>(
  'form.lockTemplate',
  `select ${columns} ${withLast} and t.id = $2 for update of t`,
);

/** Codes of the agency's templates, so that a new one gets its own. */
export const listCodes = named<{ code: string }>(
  'form.templateCodes',
  'select code from template where agency_id = $1 for update',
);

export const insertDraftTemplate = named<never>(
  'form.insertDraftTemplate',
  `insert into template (id, agency_id, code, name, draft, draft_saved_at) values ($1, $2, $3, $4, $5, $6)`,
);

export const writeDraft = named<never>(
  'form.writeDraft',
  `update template set name = $3, draft = $4, draft_saved_at = $5, rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const deleteTemplate = named<never>(
  'form.deleteTemplate',
  'delete from template where agency_id = $1 and id = $2',
);

export const clearDraft = named<never>(
  'form.clearDraft',
  'update template set draft = null, draft_saved_at = null, rev = rev + 1 where agency_id = $1 and id = $2',
);
