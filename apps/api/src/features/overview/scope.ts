import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { OverviewQuery } from '@thidua/shared/overview/overview.api';
import { gridPeriods } from '@thidua/shared/overview/overview.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import {
  listScopePeriods,
  listScopeRegimes,
  listScopeUnits,
  type PeriodRow,
  type RegimeRow,
  type ScopeUnitRow,
} from './overview-scope.repo.ts';

export interface Scope {
  agency: ScopeUnitRow;
  /** Every unit that may be chosen. */
  units: readonly ScopeUnitRow[];
  /** Those that are looked at. */
  inside: readonly ScopeUnitRow[];
  regimes: readonly RegimeRow[];
  regime: RegimeRow | undefined;
  /** Every period that may be chosen, newest first. */
  opened: readonly PeriodRow[];
  /** Those across the grid, oldest first. */
  periods: readonly PeriodRow[];
}

/** The reader's right to look here; without it the unit does not exist. */
export function mustReach(ctx: ReadCtx, query: OverviewQuery): void {
  const place = { agencyId: ctx.actor.agencyId, unitId: query.unitId ?? null };
  if (!allows(ctx.actor, 'overview.read', place)) throw doorProblem.notFound();
}

/** What is looked at; a unit, regime or period that is not there is not found. */
export async function readScope(ctx: ReadCtx, query: OverviewQuery): Promise<Scope> {
  const { agencyId } = ctx.actor;
  const [all, regimes] = await Promise.all([
    ctx.db.rows(listScopeUnits, [agencyId, ctx.today, query.unitId ?? null]),
    ctx.db.rows(listScopeRegimes, [agencyId, ctx.today, query.campaignId ?? null]),
  ]);
  const [agency, ...units] = all;
  if (!agency || (query.unitId && !all.some((unit) => unit.id === query.unitId)))
    throw doorProblem.notFound();
  const regime = query.regimeId ? regimes.find((one) => one.id === query.regimeId) : regimes[0];
  if (query.regimeId && !regime) throw doorProblem.notFound();
  const opened = regime ? await ctx.db.rows(listScopePeriods, [agencyId, regime.id, ctx.now]) : [];
  const last = lastShown(opened, query.periodKey, ctx.today);
  return {
    agency,
    units,
    inside: units.filter((unit) => unit.inside),
    regimes,
    regime,
    opened,
    periods: opened.slice(last, last + gridPeriods).toReversed(),
  };
}

/** The chosen period, else the newest whose figures have closed: its reports are due or were due last. */
export function lastShown(opened: readonly PeriodRow[], key: string | undefined, today: string): number {
  if (key === undefined)
    return Math.max(
      0,
      opened.findIndex((period) => period.last_day < today),
    );
  const at = opened.findIndex((period) => period.key === key);
  if (at < 0) throw doorProblem.notFound();
  return at;
}
