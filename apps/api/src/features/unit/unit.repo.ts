import { named } from '../../platform/db/statement.ts';

export interface UnitRow {
  id: string;
  agency_id: string;
  parent_id: string | null;
  kind: string;
  path: string;
  name: string;
  short_name: string;
  abbreviation: string;
  position: number;
  starts_on: string;
  ends_on: string | null;
  rev: number;
}

const columns =
  'id, agency_id, parent_id, kind, path::text, name, short_name, abbreviation, position, starts_on, ends_on, rev';

export const findUnit = named<UnitRow>(
  'unit.find',
  `select ${columns} from unit where agency_id = $1 and id = $2`,
);

export const lockUnit = named<UnitRow>(
  'unit.lock',
  `select ${columns} from unit where agency_id = $1 and id = $2 for update`,
);

export const listUnits = named<UnitRow>(
  'unit.list',
  `select ${columns} from unit where agency_id = $1 order by path = subpath(path, 0, 1) desc, position, name`,
);

/** Units that are alive on a day, the agency itself left out: those that can owe something. */
export const liveUnits = named<UnitRow>(
  'unit.live',
  `select ${columns} from unit
   where agency_id = $1 and id <> agency_id and starts_on <= $2 and (ends_on is null or ends_on >= $2)
   order by position, name`,
);

export const insertUnit = named<never>(
  'unit.insert',
  `insert into unit (id, agency_id, parent_id, kind, path, name, short_name, abbreviation, folded, position, starts_on)
   values ($1, $2, $3, $4, $5::ltree, $6, $7, $8, $9, $10, $11)`,
);

export const insertSpan = named<never>(
  'unit.insertSpan',
  `insert into unit_span (id, agency_id, unit_id, during, name, short_name, abbreviation, parent_id, path)
   values ($1, $2, $3, daterange($4, $5), $6, $7, $8, $9, $10::ltree)`,
);
