import { named } from '../../platform/db/statement.ts';

export interface SpanRow {
  id: string;
  unit_id: string;
  starts_on: string;
  /** The first day after it; null where it goes on. */
  until: string | null;
  name: string;
  short_name: string;
  abbreviation: string;
  parent_id: string | null;
  path: string;
}

const columns = `s.id, s.unit_id, lower(s.during) as starts_on, upper(s.during) as until, s.name, s.short_name, s.abbreviation,
  s.parent_id, s.path::text`;

/** Every span of a unit with the name its parent bore when it began, the latest first. */
export const historyOf = named<SpanRow & { parent_name: string | null }>(
  'unitSpan.history',
  `select ${columns}, p.name as parent_name
   from unit_span s
   left join unit_span p on p.unit_id = s.parent_id and p.during @> lower(s.during)
   where s.unit_id = $1 order by s.during desc`,
);

/** The span of a unit that holds a day, or nothing. */
export const spanOn = named<SpanRow>(
  'unitSpan.on',
  `select ${columns} from unit_span s where s.agency_id = $1 and s.unit_id = $2 and s.during @> $3::date`,
);

/** Spans that hold a day, of a unit and of all beneath it, the unit first. $2 is the unit's path on that day. */
export const subtreeOn = named<SpanRow>(
  'unitSpan.subtree',
  `select ${columns} from unit_span s
   where s.agency_id = $1 and s.path <@ $2::ltree and s.during @> $3::date order by nlevel(s.path)`,
);

/** What begins after a day: of one unit, or ($4 a path) of those above that path or beneath it. */
export const laterSpan = named<{ name: string; starts_on: string }>(
  'unitSpan.later',
  `select s.name, lower(s.during) as starts_on from unit_span s
   where s.agency_id = $1 and lower(s.during) > $3::date
     and (s.unit_id = $2 or ($4::ltree is not null and (s.path <@ $4::ltree
       or s.unit_id in (select a.unit_id from unit_span a where a.during @> $3::date and a.path @> $4::ltree))))
   order by s.during limit 1`,
);

export const closeSpan = named<never>(
  'unitSpan.close',
  'update unit_span set during = daterange(lower(during), $2::date) where id = $1',
);

export const correctSpan = named<never>(
  'unitSpan.correct',
  `update unit_span set name = $2, short_name = $3, abbreviation = $4, parent_id = $5, path = $6::ltree where id = $1`,
);

/**
 * Units of an agency whose row of today is not what the spans say of today ($2): the span that holds today, before the beginning
 * the first one, after the end the last.
 */
export const staleUnits = named<SpanRow>(
  'unitSpan.stale',
  `select * from (
     select distinct on (s.unit_id) ${columns}
     from unit_span s where s.agency_id = $1
     order by s.unit_id, (s.during @> $2::date) desc,
       case when lower(s.during) > $2::date then lower(s.during) end, lower(s.during) desc
   ) s
   where exists (select 1 from unit u where u.id = s.unit_id
     and (u.name, u.short_name, u.abbreviation, u.parent_id, u.path::text)
       is distinct from (s.name, s.short_name, s.abbreviation, s.parent_id, s.path))`,
);

export const copySpan = named<never>(
  'unitSpan.copy',
  `update unit set name = $2, short_name = $3, abbreviation = $4, folded = $5, parent_id = $6, path = $7::ltree where id = $1`,
);
