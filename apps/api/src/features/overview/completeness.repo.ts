import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import { named, unnamed } from '../../platform/db/statement.ts';
import type { PeriodRow } from './overview-scope.repo.ts';

/** Of one place (no period) or of one period (no place). */
export interface CountRow {
  place_id: string | null;
  period_key: string | null;
  is_earlier: boolean;
  expected: number;
  received: number;
  due: number;
  on_time: number;
  late: number;
  exempt: number;
}

/**
 * $1 agency, $2 regime, $3 periods shown, $4 those before, $5 now, $6 units or null: by unit and by period in one pass. Rows of one
 * unit have no period, rows of one period have no unit.
 */
export const countReportsOfUnits = unnamed<CountRow>(
  `select o.debtor_unit_id as place_id, o.period_key, o.is_earlier,
     count(*) filter (where o.state in ('owed', 'done')) as expected,
     count(*) filter (where o.state = 'done') as received,
     count(*) filter (where o.state = 'done' or (o.state = 'owed' and (o.due_at < $5 or o.is_late))) as due,
     count(*) filter (where o.state = 'done' and not o.is_late) as on_time,
     count(*) filter (where o.state = 'done' and o.is_late) as late,
     count(*) filter (where o.state = 'exempt') as exempt
   from (
     select debtor_unit_id, period_key, period_key = any($4::text[]) as is_earlier, state, is_late, due_at
     from obligation
     where agency_id = $1 and kind = 'report' and regime_id = $2 and period_key = any($3::text[] || $4::text[])
       and state <> 'cancelled' and (visible_from is null or visible_from <= $5)
       and ($6::uuid[] is null or debtor_unit_id = any($6))) o
   group by grouping sets ((o.debtor_unit_id, o.is_earlier), (o.period_key, o.is_earlier))`,
);

/** $1 kind of period, $2 periods shown, $3 those before, $4 now, $5 one agency or null: by agency and by period, from what is counted past the wall. */
export const countReportsBelow = unnamed<CountRow>('select * from report_counts_below($1, $2, $3, $4, $5)');

/** $1 agency, $2 regime, $3 now: periods that have opened, newest first. */
export const listRangePeriods = named<PeriodRow>(
  'overview.rangePeriods',
  `select key, first_day, last_day, due_at from period
   where agency_id = $1 and regime_id = $2 and opens_at <= $3 order by first_day desc limit 210`,
);

/** $1 kind of period, $2 now. */
export const listPeriodsBelow = named<PeriodRow>(
  'overview.periodsBelow',
  'select key, first_day, last_day, due_at from periods_below($1, $2)',
);

/** $1 day. */
export const listKindsBelow = named<{ kind: PeriodKind }>(
  'overview.periodKindsBelow',
  `select kind from period_kinds_below($1)
   order by array_position(array['week', 'month', 'quarter', 'half', 'nineMonths', 'year'], kind) nulls last`,
);

/** $1 ids: their names, in the order of the register. */
export const namePlaces = named<{ id: string; name: string; short_name: string }>(
  'overview.namePlaces',
  'select id, name, short_name from unit where id = any($1::uuid[]) order by position, name',
);
