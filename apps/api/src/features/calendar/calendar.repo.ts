import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';
import { unnamed } from '../../platform/db/statement.ts';

export interface DueRow {
  kind: ObligationKind;
  due_at: string;
  regime_id: string | null;
  duty_id: string | null;
  name: string | null;
  period_key: string | null;
  first_day: string | null;
  last_day: string | null;
  total: number;
  done: number;
  /** How often its obligations were changed. */
  changes: number;
  unit_id: string | null;
  unit_name: string | null;
  unit_short_name: string | null;
  subject_kind: string;
  subject_id: string | null;
}

/**
 * Whose obligations are read: $1 agency, $2 from, $3 before, $4 now, $5 units whose tasks and $6 units whose other obligations the
 * reader may see (null: all), $7 account, $8 units and $9 roles (paired) the reader owes in, $10 units the reader answers for, $11 only
 * what is theirs, $12 a unit to look at or null.
 */
const mine = `(o.debtor_account_id = $7 or o.about_unit_id = any($10::uuid[])
  or (o.debtor_role is not null and (o.debtor_unit_id, o.debtor_role) in (select * from unnest($8::uuid[], $9::text[]))))`;
const inReach = `(case o.kind when 'task' then $5::uuid[] is null or o.about_unit_id = any($5::uuid[])
  else $6::uuid[] is null or o.about_unit_id = any($6::uuid[]) end)`;
const seen = `(o.visible_from is null or o.visible_from <= $4::timestamptz) and (${mine} or (not $11::boolean and ${inReach}))
  and ($12::uuid is null or o.about_unit_id in (
    select id from unit where agency_id = $1 and path <@ (select path from unit where agency_id = $1 and id = $12::uuid)))`;

const dueKinds = `('report', 'task', 'consolidation', 'finding.correct')`;
const dueIn = (state: string) => `select o.* from obligation o
  where o.agency_id = $1 and o.state = '${state}' and o.due_at >= $2::timestamptz and o.due_at < $3::timestamptz
    and o.kind in ${dueKinds} and ${seen}`;

const dueNames = `join unit u on u.id = o.about_unit_id
   left join task t on o.kind = 'task' and t.agency_id = $1 and t.id = o.subject_id
   left join duty d on d.id = t.duty_id
   left join regime r on r.id = o.regime_id
   left join period p on p.agency_id = $1 and p.regime_id = o.regime_id and p.key = o.period_key`;

/** What falls due together is one row. $13 how many rows at most. */
export const listDue = unnamed<DueRow>(
  `select o.kind, o.due_at, o.regime_id, t.duty_id, coalesce(d.short_title, r.name) as name, o.period_key, p.first_day, p.last_day,
     count(*) as total, count(*) filter (where o.state = 'done') as done, sum(o.rev)::int as changes,
     case when count(distinct u.id) = 1 then min(u.id::text) end as unit_id, min(u.name) as unit_name,
     min(u.short_name) as unit_short_name, min(o.subject_kind) as subject_kind,
     case when count(*) = 1 then min(o.subject_id::text) end as subject_id
   from (${dueIn('owed')} union all ${dueIn('done')}) o
   ${dueNames}
   group by o.kind, o.due_at, case o.kind when 'finding.correct' then o.about_unit_id end, o.regime_id, t.duty_id, d.short_title, r.name, o.period_key, p.first_day, p.last_day
   order by o.due_at, o.kind, o.regime_id, t.duty_id limit $13`,
);

export interface EachDueRow extends DueRow {
  id: string;
  is_off: boolean;
}

/** Each by itself, also what was let off or is expected no more: a phone that holds it must be told. $13 how many rows at most. */
export const listEachDue = unnamed<EachDueRow>(
  `select o.id, o.kind, o.due_at, o.regime_id, t.duty_id, coalesce(d.short_title, r.name) as name, o.period_key, p.first_day, p.last_day,
     1 as total, (o.state = 'done')::int as done, o.rev as changes, o.state in ('exempt', 'cancelled') as is_off,
     u.id as unit_id, u.name as unit_name, u.short_name as unit_short_name, o.subject_kind, o.subject_id
   from obligation o ${dueNames}
   where o.agency_id = $1 and o.due_at >= $2::timestamptz and o.due_at < $3::timestamptz and o.kind in ${dueKinds} and ${seen}
   order by o.due_at, o.kind, o.id limit $13`,
);

export interface CloseRow {
  regime_id: string;
  name: string;
  period_key: string;
  first_day: string;
  last_day: string;
  /** How many still ask for it. */
  total: number;
}

/**
 * The days on which figures close, of periods longer than a week that ask something of whom the reader sees. $2 and $3 are days here,
 * both inclusive.
 */
export const listCloses = unnamed<CloseRow>(
  `select p.regime_id, r.name, p.key as period_key, p.first_day, p.last_day,
     count(*) filter (where o.state in ('owed', 'done')) as total
   from period p join regime r on r.id = p.regime_id
   join obligation o on o.agency_id = $1 and o.kind = 'report' and o.regime_id = p.regime_id and o.period_key = p.key
   where p.agency_id = $1 and p.kind not in ('week', 'thematic') and p.last_day between $2::date and $3::date
     and ${seen}
   group by p.regime_id, r.name, p.key, p.first_day, p.last_day
   order by p.last_day, p.regime_id limit $13`,
);

export interface LastPeriodRow {
  regime_id: string;
  first_day: string;
  last_day: string;
  total: number;
}

/** The last period each regime has, with how many of its reports the reader sees: whoever owes it will owe those that follow. $2 and $3 are not asked. */
export const listLastPeriods = unnamed<LastPeriodRow>(
  `select p.regime_id, p.first_day, p.last_day, n.total
   from (select distinct on (regime_id) regime_id, key, first_day, last_day from period where agency_id = $1
         order by regime_id, first_day desc) p
   cross join lateral (
     select count(*) as total from obligation o where o.agency_id = $1 and o.kind = 'report' and o.regime_id = p.regime_id
       and o.period_key = p.key and o.state <> 'cancelled' and ${seen}
   ) n
   where n.total > 0 and $2::date <= $3::date limit $13`,
);
