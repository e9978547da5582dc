import { named } from '../../platform/db/statement.ts';

/** A chain of mergers is no longer than this; a circle there is none. */
const mostMergers = 8;

/** Each unit that went into another by a day, with the one that stands in its place then. SQL expressions: the agency, the day. */
export const heirsSql = (agency: string, day: string) =>
  `select distinct on (unit_id) unit_id, heir_id from (
     with recursive line (unit_id, heir_id, mergers) as (
       select u.id, x.successor_id, 1 from unit u join unit_successor x on x.unit_id = u.id and x.since <= ${day}
         where u.agency_id = ${agency} and u.ends_on < ${day}
       union all
       select l.unit_id, x.successor_id, l.mergers + 1 from line l
         join unit_successor x on x.unit_id = l.heir_id and x.since <= ${day} where l.mergers < ${mostMergers}
     ) select * from line
   ) followed order by unit_id, mergers desc, heir_id`;

/** $1 agency, $2 unit, $3 today. */
export const findHeir = named<{ heir_id: string }>(
  'unit.heir',
  `select coalesce((select heir_id from (${heirsSql('$1', '$3::date')}) h where h.unit_id = $2::uuid), $2::uuid) as heir_id`,
);
