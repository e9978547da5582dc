import { named } from '../../platform/db/statement.ts';

export interface StoredPeriodRow {
  key: string;
  first_day: string;
  last_day: string;
  due_at: string;
  regime_edition_id: string;
  owed: number;
  done: number;
  late: number;
  exempt: number;
}

/** $1 agency, $2 regime, $3 how many: its last periods, newest first, with how those who owe them stand. */
export const listStoredPeriods = named<StoredPeriodRow>(
  'form.storedPeriods',
  `select p.key, p.first_day, p.last_day, p.due_at, p.regime_edition_id, o.owed, o.done, o.late, o.exempt
   from period p cross join lateral (
     select count(*) filter (where d.state in ('owed', 'done')) as owed, count(*) filter (where d.state = 'done') as done,
       count(*) filter (where d.state = 'done' and d.is_late) as late, count(*) filter (where d.state = 'exempt') as exempt
     from obligation d where d.agency_id = p.agency_id and d.kind = 'report' and d.regime_id = p.regime_id and d.period_key = p.key
   ) o
   where p.agency_id = $1 and p.regime_id = $2 order by p.first_day desc limit $3`,
);

export interface DebtorRow {
  id: string;
  name: string;
  short_name: string;
  ends_on: string | null;
  exempt_until: string | null;
  exempt_reason: string | null;
}

/** $1 agency, $2 today, $3 the rule, $4 the regime: the living units it names. */
export const listDebtors = named<DebtorRow>(
  'form.debtors',
  `select u.id, u.name, u.short_name, u.ends_on, x.until as exempt_until, x.reason as exempt_reason
   from unit u left join lateral (
     select until, reason from obligation_exemption x where x.agency_id = $1 and x.regime_id = $4 and x.unit_id = u.id
       and x.until >= $2::date order by x.until desc limit 1
   ) x on true
   where u.agency_id = $1 and u.starts_on <= $2::date and (u.ends_on is null or u.ends_on >= $2::date)
     and owes_by($3::jsonb, u.id, u.kind, $2::date)
   order by u.position, u.name`,
);
