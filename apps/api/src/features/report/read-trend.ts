import { scopeOf } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { figuresOf } from '@thidua/shared/form/template.model';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { Trend } from '@thidua/shared/report/report-list.model';
import { maxKey } from '@thidua/shared/report/rollup';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { compiledTemplate } from './compiled-template.ts';
import { unitsIn } from './list-reports.ts';
import {
  listTrendPeriods,
  type TrendPeriodRow,
  type TrendRow,
  trendOfGreatest,
  trendOfRollups,
  trendOfVersions,
} from './trend.repo.ts';

type Query = Parsed<typeof reportApi.trend>['query'];
const rolledUp = ['sum', 'ratio', 'count_yes'];

/** One indicator over the last periods, in the template's own definition of the newest of them. */
export async function readTrend(ctx: ReadCtx, { query }: Parsed<typeof reportApi.trend>): Promise<Trend> {
  const units = unitsAsked(ctx, query.unitId);
  const { agencyId } = ctx.actor;
  const periods = await ctx.db.rows(listTrendPeriods, [
    agencyId,
    query.regimeId,
    query.periods,
    ctx.now,
    units,
  ]);
  const newest = periods.at(-1);
  if (!newest) throw doorProblem.notFound();
  const { body } = await compiledTemplate(ctx, newest.template_edition_id);
  const indicator = figuresOf(body).find(({ code }) => code === query.indicator)?.indicator;
  if (!indicator) throw doorProblem.notFound();
  const rows = new Map(
    (await sumsOf(ctx, query, indicator, periods, units)).map((row) => [row.period_key, row]),
  );
  return { indicator, points: periods.map((period) => pointOf(period, rows.get(period.key))) };
}

/** The units whose figures are asked for: one, those within reach, or null for the whole agency. */
function unitsAsked(ctx: ReadCtx, unitId: string | undefined): readonly string[] | null {
  const reach = unitsIn(scopeOf(ctx.actor, 'report.read'));
  if (!unitId) return reach;
  if (reach && !reach.includes(unitId)) throw doorProblem.notFound();
  return [unitId];
}

async function sumsOf(
  ctx: ReadCtx,
  query: Query,
  { code, acrossUnits }: Indicator,
  periods: readonly TrendPeriodRow[],
  units: readonly string[] | null,
): Promise<TrendRow[]> {
  const keys = periods.map((period) => period.key);
  const values = [ctx.actor.agencyId, query.regimeId, keys, code];
  if (units === null && rolledUp.includes(acrossUnits)) return ctx.db.rows(trendOfRollups, values);
  if (units !== null || acrossUnits !== 'max')
    return ctx.db.rows(trendOfVersions, [...values, units, acrossUnits === 'max' ? 'max' : 'sum']);
  const known = await ctx.db.rows(trendOfGreatest, [ctx.actor.agencyId, query.regimeId, keys, maxKey(code)]);
  const have = new Set(known.map((row) => row.period_key));
  const marked = keys.filter((key) => !have.has(key));
  if (marked.length === 0) return known;
  const counted = [ctx.actor.agencyId, query.regimeId, marked, code, null, 'max'];
  return [...known, ...(await ctx.db.rows(trendOfVersions, counted))];
}

const pointOf = (period: TrendPeriodRow, row: TrendRow | undefined): Trend['points'][number] => ({
  periodKey: period.key,
  lastDay: period.last_day,
  value: row?.value ?? null,
  n: row?.n ?? null,
  d: row?.d ?? null,
  units: row?.units ?? 0,
  expected: period.expected,
  accepted: row?.accepted ?? 0,
});
