import { type PlannedPeriod, periodsAhead, type RegimeRules } from '@thidua/shared/form/plan-periods';
import type { CalendarLine, Foreseen, RegimeDueRule } from '@thidua/shared/form/regime.model';
import { consolidationDueAt, dueAt } from '@thidua/shared/kernel/due';
import { type Span, spanOf } from '@thidua/shared/kernel/period';
import { type PeriodKind, periodKindOf } from '@thidua/shared/kernel/period-key';
import type { WorkCalendar } from '@thidua/shared/kernel/working-days';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { workCalendars } from '../unit/index.ts';
import type { RegimeRow } from './regime.repo.ts';
import { listStoredPeriods, type StoredPeriodRow } from './regime-calendar.repo.ts';

/** How far a calendar looks ahead: far enough to see a change, not so far that nobody knows the holidays. */
const ahead: Record<PeriodKind, number> = {
  week: 8,
  month: 6,
  quarter: 4,
  half: 3,
  nineMonths: 2,
  year: 2,
  thematic: 0,
};
const behind = 5;

/** The rules of an edition as far as they decide periods and due times. */
export interface PlanningEdition {
  appliesFrom: string;
  cutoff: number;
  dueRule: RegimeDueRule;
}
export type PlanningRules = RegimeRules<PlanningEdition>;

export const rulesOf = (regime: RegimeRow): PlanningRules => ({
  periodKind: regime.period_kind,
  startsOn: regime.starts_on,
  endsOn: regime.ends_on,
  editions: regime.editions.map(({ applies_from, cutoff, due_rule }) => ({
    appliesFrom: applies_from,
    cutoff,
    dueRule: due_rule,
  })),
});

/** Whether a period is other than its kind and cut-off make it: the days between two cut-offs. */
function isTransitional(
  kind: PeriodKind,
  { key, firstDay }: Span & { key: string },
  cutoff: number,
): boolean {
  if (kind === 'thematic') return false;
  return periodKindOf(key) === 'thematic' || spanOf(key, cutoff).firstDay !== firstDay;
}

export function foreseenOf(
  period: PlannedPeriod<PlanningEdition>,
  calendarAt: (day: string) => WorkCalendar,
): Foreseen {
  const { key, kind, firstDay, lastDay, edition } = period;
  const due = dueAt(lastDay, edition.dueRule, calendarAt(lastDay));
  return {
    key,
    firstDay,
    lastDay,
    dueAt: due,
    consolidatedAt: consolidationDueAt(due, edition.dueRule, calendarAt(lastDay)),
    isTransitional: isTransitional(kind, period, edition.cutoff),
  };
}

/** The periods that follow `last` under the rules, each with its due time by the agency's own working days. */
export async function foreseePeriods(
  ctx: Pick<ReadCtx, 'db' | 'actor'>,
  rules: PlanningRules,
  last: Span | null,
): Promise<Foreseen[]> {
  const calendarAt = await workCalendars(ctx);
  return periodsAhead(rules, last, ahead[rules.periodKind]).map((period) => foreseenOf(period, calendarAt));
}

/** The periods a regime has, newest first. */
export const storedPeriods = (
  ctx: Pick<ReadCtx, 'db' | 'actor'>,
  regimeId: string,
): Promise<StoredPeriodRow[]> => ctx.db.rows(listStoredPeriods, [ctx.actor.agencyId, regimeId, behind + 2]);

export const spanOfRow = (row: StoredPeriodRow | undefined): Span | null =>
  row ? { firstDay: row.first_day, lastDay: row.last_day } : null;

export function storedLine(
  regime: RegimeRow,
  row: StoredPeriodRow,
  calendarAt: (day: string) => WorkCalendar,
): CalendarLine {
  const { key, first_day: firstDay, last_day: lastDay, due_at, owed, done, late, exempt } = row;
  const edition = editionOf(regime, row);
  return {
    ...{ key, firstDay, lastDay, owed, done, late, exempt },
    dueAt: due_at,
    consolidatedAt: consolidationDueAt(due_at, edition.dueRule, calendarAt(lastDay)),
    isTransitional: isTransitional(regime.period_kind, { key, firstDay, lastDay }, edition.cutoff),
  };
}

/** The edition by which a period was opened. */
function editionOf({ id, editions }: RegimeRow, row: StoredPeriodRow): PlanningEdition {
  const edition = editions.find((one) => one.id === row.regime_edition_id);
  if (!edition) throw new Error(`regime ${id} lacks the edition of ${row.key}`);
  return { appliesFrom: edition.applies_from, cutoff: edition.cutoff, dueRule: edition.due_rule };
}

/** What has been and what is to come, in order of time. */
export async function readCalendar(ctx: ReadCtx, regime: RegimeRow): Promise<CalendarLine[]> {
  const calendarAt = await workCalendars(ctx);
  const stored = await storedPeriods(ctx, regime.id);
  const coming = await foreseePeriods(ctx, rulesOf(regime), spanOfRow(stored[0]));
  return [
    ...stored.toReversed().map((row) => storedLine(regime, row, calendarAt)),
    ...coming.map((period) => ({ ...period, owed: null, done: 0, late: 0, exempt: 0 })),
  ];
}
