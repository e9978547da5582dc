import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { Regime } from '@thidua/shared/form/regime.model';
import type { TemplateEdition } from '@thidua/shared/form/template.model';
import type { EditionRow, IndicatorRow } from './form.repo.ts';
import type { RegimeRow } from './regime.repo.ts';

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

export const regimeView = (row: RegimeRow): Regime => ({
  id: row.id,
  name: row.name,
  campaignId: row.campaign_id,
  templateId: row.template_id,
  templateName: row.template_name,
  periodKind: row.period_kind,
  creditorUnitId: row.creditor_unit_id,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  rev: row.rev,
  editions: row.editions.map((edition) => ({
    id: edition.id,
    edition: edition.edition,
    appliesFrom: edition.applies_from,
    templateEditionId: edition.template_edition_id,
    cutoff: edition.cutoff,
    dueRule: edition.due_rule,
    debtorRule: edition.debtor_rule,
  })),
});
