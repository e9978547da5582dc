import type { RegimeDueRule } from '@thidua/shared/form/regime.model';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import { named, unnamed } from '../../platform/db/statement.ts';

/** The office that consolidates a regime g for the agency: the one that receives, or where another unit does, the first. */
const office = `coalesce((select c.id from unit c where c.agency_id = g.agency_id and c.kind = 'office'
  order by c.id = g.creditor_unit_id desc, c.ends_on is null desc, c.position, c.id limit 1), g.creditor_unit_id)`;

export interface RegimePlaceRow {
  id: string;
  period_kind: PeriodKind;
  office_id: string;
  campaign_id: string | null;
}

export const findRegime = named<RegimePlaceRow>(
  'consolidation.regime',
  `select g.id, g.period_kind, ${office} as office_id, g.campaign_id from regime g where g.agency_id = $1 and g.id = $2`,
);

export interface PeriodPlaceRow {
  key: string;
  kind: PeriodKind;
  first_day: string;
  last_day: string;
  opens_at: string;
  units_due_at: string;
  template_edition_id: string;
  due_rule: RegimeDueRule;
}

export const findPeriodPlace = named<PeriodPlaceRow>(
  'consolidation.period',
  `select p.key, p.kind, p.first_day, p.last_day, p.opens_at, p.due_at as units_due_at, e.template_edition_id, e.due_rule
   from period p join regime_edition e on e.id = p.regime_edition_id
   where p.agency_id = $1 and p.regime_id = $2 and p.key = $3`,
);

/** The due rule in force on a day: $2 regime, $3 day. */
export const findDueRule = named<{ due_rule: RegimeDueRule }>(
  'consolidation.dueRule',
  `select due_rule from regime_edition where agency_id = $1 and regime_id = $2
   order by applies_from <= $3::date desc, applies_from desc limit 1`,
);

/** Periods of all regimes that have no consolidation of the whole agency yet, with what decides when it is due. */
export const listUnopened = unnamed<
  PeriodPlaceRow & { regime_id: string; office_id: string; campaign_id: string | null }
>(
  `select p.regime_id, p.key, p.kind, p.first_day, p.last_day, p.opens_at, p.due_at as units_due_at, e.template_edition_id, e.due_rule, ${office} as office_id,
     g.campaign_id
   from period p join regime_edition e on e.id = p.regime_edition_id join regime g on g.id = p.regime_id
   where p.agency_id = $1 and exists (select from report r where r.period_id = p.id)
     and not exists (select from consolidation c where c.agency_id = $1 and c.regime_id = p.regime_id and c.period_key = p.key
       and c.unit_id = $1)
   order by p.first_day`,
);

export interface ComingRow extends PeriodPlaceRow {
  id: string;
}

/** $1 agency, $2 today: consolidations of periods that have not begun, with those periods as they now stand. */
export const listComing = unnamed<ComingRow>(
  `select c.id, p.key, p.kind, p.first_day, p.last_day, p.opens_at, p.due_at as units_due_at, e.template_edition_id, e.due_rule
   from consolidation c join period p on p.agency_id = $1 and p.regime_id = c.regime_id and p.key = c.period_key
   join regime_edition e on e.id = p.regime_edition_id
   where c.agency_id = $1 and p.first_day > $2::date and p.kind <> 'thematic' order by c.id for update of c`,
);

/** $1 agency, $2 rows: they take the days and the form of their periods, and are due anew; a due time that was given by itself stays. */
export const keepToPeriods = unnamed<never>(
  `with given as (
     select * from jsonb_to_recordset($2::jsonb) as given (id uuid, first_day date, last_day date, template_edition_id uuid,
       opens_at timestamptz, due_at timestamptz)
   ), moved as (
     update consolidation c set first_day = g.first_day, last_day = g.last_day, template_edition_id = g.template_edition_id,
       rev = c.rev + 1
     from given g where c.agency_id = $1 and c.id = g.id and (c.first_day, c.last_day, c.template_edition_id)
       is distinct from (g.first_day, g.last_day, g.template_edition_id)
   )
   update obligation o set opens_at = g.opens_at, due_at = g.due_at, first_due_at = g.due_at, rev = o.rev + 1 from given g
   where o.agency_id = $1 and o.subject_id = g.id and o.kind = 'consolidation' and o.state = 'owed' and o.due_at = o.first_due_at
     and (o.opens_at, o.due_at) is distinct from (g.opens_at, g.due_at)`,
);

/** The periods beside one: $2 regime, $3 key. */
export const findNeighbours = named<{ previous_key: string | null; next_key: string | null }>(
  'consolidation.neighbours',
  `select (select b.key from period b where b.agency_id = $1 and b.regime_id = p.regime_id and b.first_day < p.first_day
       order by b.first_day desc limit 1) as previous_key,
     (select n.key from period n where n.agency_id = $1 and n.regime_id = p.regime_id and n.first_day > p.first_day
       order by n.first_day limit 1) as next_key
   from period p where p.agency_id = $1 and p.regime_id = $2 and p.key = $3`,
);

/** A node of this agency: itself, or a unit in it. */
export const findNode = named<{ id: string }>(
  'consolidation.node',
  'select id from unit where agency_id = $1 and id = $2',
);

/** To whom the agency reports: the level above it, or itself where none is kept here. $1 agency. */
export const findLevelAbove = named<{ id: string }>(
  'consolidation.levelAbove',
  'select coalesce(parent_id, id) as id from unit where id = $1',
);
