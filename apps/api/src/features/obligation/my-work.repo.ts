import { anyOf, heldBack, named } from '../../platform/db/statement.ts';
import type { DutyDbRow } from './duty-row.ts';

const columns = `o.id, o.kind, o.subject_kind, o.subject_id, o.period_key, o.about_unit_id, about.name as about_unit_name,
  o.debtor_unit_id, debtor.name as debtor_unit_name, o.debtor_role, o.state, o.stage, o.opens_at, o.due_at, o.first_due_at,
  o.done_at, o.is_late, o.times_returned, o.times_urged, o.last_urged_at`;

const names = `join unit about on about.id = o.about_unit_id join unit debtor on debtor.id = o.debtor_unit_id`;

/** $1 agency, $2 account, $3 units and $4 roles (paired), $5 all the units, $6 now. */
const mine = `(o.debtor_account_id = $2 or (o.debtor_role is not null and o.debtor_unit_id = ${anyOf('$5', 'uuid')}
  and (o.debtor_unit_id, o.debtor_role) in (select * from unnest($3::uuid[], $4::text[]))))`;
const visible = `(o.visible_from is null or o.visible_from <= $6::timestamptz)`;
/** Whoever owes it in person knows of it, whatever is kept from others. */
const visibleToMe = `(o.visible_from is null or o.visible_from <= $6::timestamptz or o.debtor_account_id = $2)`;

/** $7 kind, $8 due time and $9 id after which to go on, $10 how many. */
export const listTodo = named<DutyDbRow>(
  'obligation.todo',
  `select ${columns} from obligation o ${names}
   where o.agency_id = $1 and o.state = 'owed' and o.opens_at <= $6 and ${visibleToMe} and ${mine}
     and ($7::text is null or o.kind = $7)
     and ($8::timestamptz is null or (o.due_at, o.id) > ($8::timestamptz, $9::uuid))
   order by o.due_at, o.id limit $10`,
);

/** What others owe to the units I follow, or about them. $11 those units. */
const waiting = (units: string) =>
  `(o.creditor_unit_id = ${anyOf(units, 'uuid')} or o.about_unit_id = ${anyOf(units, 'uuid')}) and ${mine} is not true`;

export const listWaiting = named<DutyDbRow>(
  'obligation.waiting',
  `select ${columns} from obligation o ${names}
   where o.agency_id = $1 and o.state = 'owed' and o.opens_at <= $6 and ${visible} and ${waiting('$11')}
     and ($7::text is null or o.kind = $7)
     and ($8::timestamptz is null or (o.due_at, o.id) > ($8::timestamptz, $9::uuid))
   order by o.due_at, o.id limit $10`,
);

/** Newest first; $11 the instant from which "done lately" counts. */
export const listDone = named<DutyDbRow>(
  'obligation.done',
  `select ${columns} from obligation o ${names}
   where o.agency_id = $1 and o.state = 'done' and o.done_at >= ${heldBack('$11', 'timestamptz')} and ${visibleToMe} and ${mine}
     and ($7::text is null or o.kind = $7)
     and ($8::timestamptz is null or (o.done_at, o.id) < ($8::timestamptz, $9::uuid))
   order by o.done_at desc, o.id desc limit $10`,
);

export interface CountRow {
  tab: 'todo' | 'waiting' | 'done';
  kind: string;
  total: number;
  overdue: number;
  today: number;
  week: number;
}

/** $7 end of today, $8 end of the seventh day, $9 the instant from which "done lately" counts, $10 the units I follow. */
export const countMine = named<CountRow>(
  'obligation.countMine',
  `select tab, kind, count(*) as total, count(*) filter (where due_at < $6) as overdue, count(*) filter (where due_at < $7) as today,
     count(*) filter (where due_at >= $7 and due_at < $8) as week
   from (
     select 'todo' as tab, o.kind, o.due_at from obligation o
       where o.agency_id = $1 and o.state = 'owed' and o.opens_at <= $6 and ${visibleToMe} and ${mine}
     union all
     select 'waiting', o.kind, o.due_at from obligation o
       where o.agency_id = $1 and o.state = 'owed' and o.opens_at <= $6 and ${visible} and ${waiting('$10')}
     union all
     select 'done', o.kind, o.due_at from obligation o
       where o.agency_id = $1 and o.state = 'done' and o.done_at >= ${heldBack('$9', 'timestamptz')} and ${visibleToMe} and ${mine}
   ) counted group by tab, kind`,
);

/** $1 agency, $2 kind, $3 now, $4 how many: what is to come before what is overdue, the nearest first. */
export const listOwedOfKind = named<DutyDbRow>(
  'obligation.ofKind',
  `select ${columns} from obligation o ${names}
   where o.agency_id = $1 and o.kind = $2 and o.state = 'owed' and o.opens_at <= $3::timestamptz
     and (o.visible_from is null or o.visible_from <= $3::timestamptz)
   order by o.due_at < $3::timestamptz, abs(extract(epoch from o.due_at - $3::timestamptz)), o.id limit $4`,
);
