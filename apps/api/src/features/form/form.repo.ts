import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { TemplateBody } from '@thidua/shared/form/template.model';
import { named } from '../../platform/db/statement.ts';

export interface IndicatorRow {
  code: string;
  name: string;
  measured_in: string;
  kind: Indicator['kind'];
  scale: number;
  across_units: Indicator['acrossUnits'];
  across_time: Indicator['acrossTime'];
  shown_per: number;
  guidance: string;
  choices: Indicator['choices'];
  columns: Indicator['columns'] | null;
}

export const indicatorColumns =
  'i.code, i.name, i.measured_in, i.kind, i.scale, i.across_units, i.across_time, i.shown_per, i.guidance, i.choices, i.columns';

export const listIndicators = named<IndicatorRow>(
  'form.indicators',
  `select ${indicatorColumns} from indicator i where agency_id = $1 order by position, code`,
);

export const insertIndicators = named<never>(
  'form.insertIndicators',
  `insert into indicator (id, agency_id, code, name, measured_in, kind, scale, across_units, across_time, shown_per, guidance,
     choices, columns, position)
   select id, $1, code, name, measured_in, kind, scale, across_units, across_time, shown_per, guidance, choices, columns, position
   from jsonb_to_recordset($2::jsonb) as given (id uuid, code text, name text, measured_in text, kind text, scale int,
     across_units text, across_time text, shown_per bigint, guidance text, choices jsonb, columns jsonb, position int)
   on conflict (agency_id, code) do nothing`,
);

export interface EditionRow {
  id: string;
  template_id: string;
  code: string;
  name: string;
  edition: number;
  published_at: string | null;
  body: TemplateBody;
}

export const listEditions = named<Omit<EditionRow, 'body'>>(
  'form.editions',
  `select e.id, e.template_id, t.code, t.name, e.edition, e.published_at
   from template_edition e join template t on t.id = e.template_id
   where e.agency_id = $1 order by t.name, e.edition desc`,
);

export const findEdition = named<EditionRow>(
  'form.edition',
  `select e.id, e.template_id, t.code, t.name, e.edition, e.published_at, e.body
   from template_edition e join template t on t.id = e.template_id where e.agency_id = $1 and e.id = $2`,
);

export const insertTemplate = named<{ id: string }>(
  'form.insertTemplate',
  `insert into template (id, agency_id, code, name) values ($1, $2, $3, $4)`,
);

export const insertEdition = named<never>(
  'form.insertEdition',
  `insert into template_edition (id, agency_id, template_id, edition, published_at, body) values ($1, $2, $3, $4, $5, $6)`,
);
