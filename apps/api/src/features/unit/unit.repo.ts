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

/** Units alive on a day ($2) as they were called and placed then. */
export const unitsOn = named<UnitRow>(
  'unit.on',
  `select u.id, u.agency_id, s.parent_id, u.kind, s.path::text, s.name, s.short_name, s.abbreviation, u.position,
     u.starts_on, u.ends_on, u.rev
   from unit_span s join unit u on u.id = s.unit_id
   where s.agency_id = $1 and s.during @> $2::date
   order by u.id = u.agency_id desc, u.position, s.name`,
);

/** How many stand directly beneath it, on a day or later. */
export const countChildren = named<{ count: number }>(
  'unit.children',
  `select count(distinct s.unit_id) as count from unit_span s
   where s.agency_id = $1 and s.parent_id = $2 and (upper(s.during) is null or upper(s.during) > $3::date)`,
);

export const nextPosition = named<{ position: number }>(
  'unit.nextPosition',
  'select coalesce(max(position), 0) + 1 as position from unit where agency_id = $1 and parent_id = $2',
);

export const endUnit = named<never>('unit.end', 'update unit set ends_on = $2 where id = $1');

export const bumpUnit = named<never>('unit.bump', 'update unit set rev = rev + 1 where id = $1');

export const insertSuccessor = named<never>(
  'unit.insertSuccessor',
  'insert into unit_successor (unit_id, successor_id, since) values ($1, $2, $3)',
);

export interface LinkRow {
  id: string;
  name: string;
  since: string;
}

export const successorsOf = named<LinkRow>(
  'unit.successors',
  `select u.id, u.name, x.since from unit_successor x join unit u on u.id = x.successor_id
   where x.unit_id = $1 order by x.since, u.name`,
);

export const predecessorsOf = named<LinkRow>(
  'unit.predecessors',
  `select u.id, u.name, x.since from unit_successor x join unit u on u.id = x.unit_id
   where x.successor_id = $1 order by x.since, u.name`,
);
