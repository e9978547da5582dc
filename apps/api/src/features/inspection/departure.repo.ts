import { unnamed } from '../../platform/db/statement.ts';

/**
 * The team of a visit that is still to come has changed, and SEQUENCE counts on. $3 who is out of it: what they knew is kept as it is now;
 * $4 who is in it.
 */
export const changeTeam = unnamed<never>(
  `with back as (
     delete from inspection_departure where agency_id = $1 and visit_id = $2 and account_id = any($4::uuid[])
   ), told as (
     update inspection_visit set sequence = sequence + 1 where agency_id = $1 and id = $2 returning id, starts_at, ends_at, sequence
   )
   insert into inspection_departure (visit_id, account_id, agency_id, starts_at, ends_at, sequence)
   select told.id, gone.id, $1, told.starts_at, told.ends_at, told.sequence from told cross join unnest($3::uuid[]) as gone (id)`,
);

export interface DepartureRow {
  visit_id: string;
  unit_id: string;
  unit_name: string;
  unit_short_name: string;
  round_name: string | null;
  is_announced: boolean;
  starts_at: string;
  ends_at: string;
  sequence: number;
}

/** $1 agency, $2 account, $3 from, $4 before, $5 how many: the visits that somebody was to carry out, as they last knew them. */
export const listDepartures = unnamed<DepartureRow>(
  `select d.visit_id, v.unit_id, u.name as unit_name, u.short_name as unit_short_name, r.name as round_name, v.is_announced,
     d.starts_at, d.ends_at, d.sequence
   from inspection_departure d join inspection_visit v on v.id = d.visit_id join unit u on u.id = v.unit_id
     left join inspection_round r on r.id = v.round_id
   where d.agency_id = $1 and d.account_id = $2 and d.ends_at > $3::timestamptz and d.starts_at < $4::timestamptz
   order by d.starts_at, d.visit_id limit $5`,
);
