import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { TemplateEdition } from '@thidua/shared/form/template.model';
import type { EditionRow, IndicatorRow } from './form.repo.ts';

export const indicatorView = (row: IndicatorRow): Indicator => ({
  code: row.code,
  name: row.name,
  measuredIn: row.measured_in,
  kind: row.kind,
  scale: row.scale,
  acrossUnits: row.across_units,
  acrossTime: row.across_time,
  shownPer: row.shown_per,
  guidance: row.guidance,
  choices: row.choices,
  ...(row.columns ? { columns: row.columns } : {}),
});

export const editionLine = (row: Omit<EditionRow, 'body'>): Omit<TemplateEdition, 'body'> => ({
  id: row.id,
  templateId: row.template_id,
  code: row.code,
  name: row.name,
  edition: row.edition,
  publishedAt: row.published_at,
});

export const editionView = (row: EditionRow): TemplateEdition => ({ ...editionLine(row), body: row.body });
