import { named } from '../../platform/db/statement.ts';
import { type IndicatorRow, indicatorColumns } from './form.repo.ts';

export interface CatalogueRow extends IndicatorRow {
  id: string;
  rev: number;
  is_used: boolean;
  templates: string[];
}

/** Does this form (jsonb) place the indicator i? */
const places = (form: string) =>
  `jsonb_path_exists(${form}, '$.figureSections[*].figures[*] ? (@.code == $c)', jsonb_build_object('c', i.code))`;

const catalogue = `select i.id, i.rev, ${indicatorColumns},
    exists (select from template_edition e where e.agency_id = i.agency_id and ${places('e.body')}) as is_used,
    (select coalesce(array_agg(t.name order by t.name), '{}') from template t where t.agency_id = i.agency_id and (
      (t.draft is not null and ${places('t.draft')})
      or exists (select from template_edition e where e.template_id = t.id and ${places('e.body')})
    )) as templates
  from indicator i`;

export const listCatalogue = named<CatalogueRow>(
  'form.catalogue',
  `${catalogue} where i.agency_id = $1 order by i.position, i.code`,
);

export const findIndicator = named<CatalogueRow>(
  'form.indicator',
  `${catalogue} where i.agency_id = $1 and i.id = $2`,
);

export const lockIndicator = named<CatalogueRow>(
  'form.lockIndicator',
  `${catalogue} where i.agency_id = $1 and i.id = $2 for update of i`,
);

/** Nothing where the code is taken. */
export const insertIndicator = named<{ id: string }>(
  'form.insertIndicator',
  `insert into indicator (id, agency_id, code, name, measured_in, kind, scale, across_units, across_time, shown_per, guidance,
     choices, columns, position)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
     (select coalesce(max(position), -1) + 1 from indicator where agency_id = $2))
   on conflict (agency_id, code) do nothing returning id`,
);

export const updateIndicator = named<never>(
  'form.updateIndicator',
  `update indicator set name = $3, measured_in = $4, kind = $5, scale = $6, across_units = $7, across_time = $8, shown_per = $9,
     guidance = $10, choices = $11, columns = $12, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const deleteIndicator = named<never>(
  'form.deleteIndicator',
  'delete from indicator where agency_id = $1 and id = $2',
);
