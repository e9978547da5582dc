import { unnamed } from '../../platform/db/statement.ts';

export interface PassedRow {
  duty_id: string;
  campaign_id: string;
  code: string;
  unit_id: string;
  unit_name: string;
  successor_id: string;
}

/**
 * $1 agency, $2 today: duties of running plans that name a unit which went into another, and are still asked of it. One that is owed
 * once is over where it was finished, let off or taken away; a unit's own plan ends with it.
 */
export const listToPass = unnamed<PassedRow>(
  `select d.id as duty_id, d.campaign_id, d.code, u.id as unit_id, u.name as unit_name, x.successor_id
   from duty d join campaign c on c.id = d.campaign_id and c.state = 'running'
     cross join lateral unnest(d.unit_ids) as named (unit_id)
     join unit u on u.id = named.unit_id and u.ends_on < $2::date
     join unit_successor x on x.unit_id = u.id and x.since <= $2::date
     left join task t on t.duty_id = d.id and t.unit_id = u.id
   where d.agency_id = $1 and d.owner_unit_id is null
     and (d.recurrence <> 'once' or t.id is null or t.state in ('assigned', 'doing', 'returned'))
   order by d.campaign_id, d.position, d.id, u.position, x.successor_id`,
);
