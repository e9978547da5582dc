import type { TemplateBody, TemplateDraft } from '@thidua/shared/form/template.model';
import type { TemplateDesign, TemplateLine } from '@thidua/shared/form/template-design.model';
import type { TemplateRow } from './template.repo.ts';

/** An edition as a draft to go on from: indicators are only named. */
export const draftOf = ({ figureSections, narrativeSections, relations }: TemplateBody): TemplateDraft => ({
  figureSections: figureSections.map((section) => ({
    ...section,
    figures: section.figures.map(({ indicator: _, ...placed }) => placed),
  })),
  narrativeSections,
  ...(relations ? { relations } : {}),
});

const nothing: TemplateDraft = { figureSections: [], narrativeSections: [] };

export const currentDraft = (row: TemplateRow): TemplateDraft =>
  row.draft ?? (row.body ? draftOf(row.body) : nothing);

const headOf = ({ id, code, name, rev, draft, draft_saved_at }: TemplateRow) => ({
  ...{ id, code, name, rev, hasDraft: draft !== null, savedAt: draft_saved_at },
});

export const templateLine = (row: TemplateRow): TemplateLine => {
  const { figureSections, narrativeSections } = row.body ?? currentDraft(row);
  return {
    ...headOf(row),
    last:
      row.edition_id && row.edition !== null
        ? { id: row.edition_id, edition: row.edition, publishedAt: row.published_at }
        : null,
    figures: figureSections.reduce((sum, section) => sum + section.figures.length, 0),
    narratives: narrativeSections.reduce((sum, section) => sum + section.parts.length, 0),
  };
};

export const designView = (row: TemplateRow): TemplateDesign => ({
  ...headOf(row),
  draft: currentDraft(row),
  last:
    row.edition_id && row.edition !== null && row.body
      ? { id: row.edition_id, edition: row.edition, publishedAt: row.published_at, body: row.body }
      : null,
});
