import { type PlannedPeriod, planPeriods } from '@thidua/shared/form/plan-periods';
import { dueAt } from '@thidua/shared/kernel/due';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { Span } from '@thidua/shared/kernel/period';
import type { WorkCalendar } from '@thidua/shared/kernel/working-days';
import type { Ctx } from '../../platform/http/ctx.ts';
import { lockRegimes, type RegimeEditionRow, type RegimeRow } from '../form/index.ts';
import { cancel, owe } from '../obligation/index.ts';
import { workCalendars } from '../unit/index.ts';
import {
  insertPeriods,
  insertReports,
  lastPeriods,
  listEnded,
  listMissing,
  type MissingRow,
} from './period-open.repo.ts';

type Opens = Pick<Ctx, 'db' | 'actor' | 'newId' | 'now' | 'today'>;

/** A report as its period's opening has made it. */
export interface OpenedReport {
  id: string;
  unitId: string;
  regimeId: string;
  periodKey: string;
  opensAt: string;
  dueAt: string;
}

/**
 * Opens what is to be opened in one agency: the periods from the last run to one beyond today, a report and an obligation for every
 * unit alive on the last day of each. Run again it does nothing; a unit added in the middle of a period is made up for, one that
 * ends owes no more.
 */
export async function openPeriods(ctx: Opens): Promise<OpenedReport[]> {
  const { agencyId } = ctx.actor;
  const regimes = await ctx.db.rows(lockRegimes, [agencyId]);
  if (regimes.length === 0) return [];
  const last = new Map(
    (await ctx.db.rows(lastPeriods, [agencyId])).map((row) => [
      row.regime_id,
      { firstDay: row.first_day, lastDay: row.last_day },
    ]),
  );
  const calendarAt = await workCalendars(ctx);
  const periods = regimes.flatMap((regime) =>
    regime.single
      ? singleOf(ctx, regime, last.has(regime.id))
      : planFor(regime, last.get(regime.id) ?? null, ctx.today).map((planned) =>
          periodRow(regime, planned, ctx.newId(), calendarAt),
        ),
  );
  if (periods.length > 0) await ctx.db.run(insertPeriods, [agencyId, JSON.stringify(periods)]);
  const made = periods.map((period) => period.id);
  const missing = await ctx.db.rows(listMissing, [agencyId, made, ctx.today]);
  const opened = await openReports(ctx, missing);
  for (const ended of await ctx.db.rows(listEnded, [agencyId, ctx.today])) {
    for (const kind of ['report', 'report.sign'] as const)
      await cancel(ctx, { subjectId: ended.id, kind, periodKey: ended.period_key });
  }
  return opened;
}

/** A request for one report opens at once, with the days and the due time that were asked for. */
function singleOf(ctx: Opens, regime: RegimeRow, isOpened: boolean) {
  const { single, editions, ends_on } = regime;
  const [edition] = editions;
  if (!single || !edition || isOpened || ends_on !== null) return [];
  return [
    {
      id: ctx.newId(),
      regime_id: regime.id,
      regime_edition_id: edition.id,
      key: `T-${regime.id}`,
      kind: 'thematic',
      first_day: single.firstDay,
      last_day: single.lastDay,
      opens_at: ctx.now,
      due_at: single.dueAt,
    },
  ];
}

type Edition = RegimeEditionRow & { appliesFrom: string };

function planFor(regime: RegimeRow, last: Span | null, today: string): PlannedPeriod<Edition>[] {
  const editions = regime.editions.map((edition) => ({ ...edition, appliesFrom: edition.applies_from }));
  const { period_kind, starts_on, ends_on } = regime;
  return planPeriods(
    { periodKind: period_kind, startsOn: starts_on, endsOn: ends_on, editions },
    last,
    today,
  );
}

function periodRow(
  regime: RegimeRow,
  { key, kind, firstDay, lastDay, edition }: PlannedPeriod<Edition>,
  id: string,
  calendarAt: (day: string) => WorkCalendar,
) {
  return {
    id,
    regime_id: regime.id,
    regime_edition_id: edition.id,
    key,
    kind,
    first_day: firstDay,
    last_day: lastDay,
    opens_at: instantAt(firstDay, '00:00'),
    due_at: dueAt(lastDay, edition.due_rule, calendarAt(lastDay)),
  };
}

async function openReports(ctx: Opens, missing: readonly MissingRow[]): Promise<OpenedReport[]> {
  if (missing.length === 0) return [];
  const rows = chained(missing.map((row) => ({ ...row, id: ctx.newId() })));
  await ctx.db.run(insertReports, [ctx.actor.agencyId, JSON.stringify(rows)]);
  await owe(
    ctx,
    rows.map((row) => ({
      kind: 'report',
      subject: { kind: 'report', id: row.id },
      aboutUnitId: row.unit_id,
      debtor: { unitId: row.unit_id, role: 'reporter' },
      creditorUnitId: row.creditor_unit_id,
      parentUnitId: row.parent_unit_id,
      campaignId: row.campaign_id,
      regimeId: row.regime_id,
      periodKey: row.period_key,
      opensAt: row.opens_at,
      dueAt: row.due_at,
    })),
  );
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    regimeId: row.regime_id,
    periodKey: row.period_key,
    opensAt: row.opens_at,
    dueAt: row.due_at,
  }));
}

/** Reports of several periods opened at once follow one another: each unit's next one knows the one before. */
function chained<Row extends MissingRow & { id: string }>(rows: readonly Row[]): Row[] {
  const last = new Map<string, string>();
  return rows.map((row) => {
    const whose = `${row.regime_id} ${row.unit_id}`;
    const previous_id = last.get(whose) ?? row.previous_id;
    last.set(whose, row.id);
    return { ...row, previous_id };
  });
}
