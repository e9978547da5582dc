import { allows } from '@thidua/shared/access/actor';
import type { Permission } from '@thidua/shared/access/rights';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { OverviewQuery, overviewApi } from '@thidua/shared/overview/overview.api';
import type { FeedItem, Overview } from '@thidua/shared/overview/overview.model';
import { levelOf } from '@thidua/shared/overview/verdict';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { missedAgain, ownDecisions, returnedAgain } from './decisions.ts';
import { newestFeed } from './feed.ts';
import { figuresOf, sectionsOf } from './figures.ts';
import { gridRows } from './grid.ts';
import { reachOfHearing } from './heard.ts';
import { countTasks, countWaiting, listCells } from './overview-figures.repo.ts';
import { mustReach, readScope } from './scope.ts';

type Endpoint = typeof overviewApi.get;
/** What is the same for everybody who looks at the same scope. */
export type Common = Omit<Overview, 'feed' | 'may'>;

const feedLines = 10;

/**
 * The dashboard. A fixed number of questions however many units there are, in four flights; what does not depend on the reader is
 * shared by all who look at the same scope, what waits for the reader and what the reader may hear of is put to it.
 */
export async function readOverview(ctx: ReadCtx, { query }: Parsed<Endpoint>): Promise<Answer<Endpoint>> {
  mustReach(ctx, query);
  const [common, own, feed] = await Promise.all([
    readCommon(ctx, query),
    ownDecisions(ctx),
    readShownFeed(ctx),
  ]);
  const may = (permission: Permission) =>
    allows(ctx.actor, permission, { agencyId: ctx.actor.agencyId, unitId: query.unitId ?? null });
  return {
    ...common,
    decisions: [...common.decisions, ...own],
    feed,
    may: {
      urge: may('obligation.urge'),
      extend: may('obligation.extend'),
      exempt: may('obligation.exempt'),
      display: may('overview.display'),
      trend: may('report.read'),
    },
  };
}

/** Who hears the same is shown the same lines. */
function readShownFeed(ctx: ReadCtx): Promise<FeedItem[]> {
  const reach = JSON.stringify(reachOfHearing(ctx.actor));
  return ctx.shared(`overview feed ${reach}`, async () => {
    const page = await newestFeed(ctx, { own: false, before: null, limit: feedLines });
    return page.items;
  });
}

/** Asks whether the reader may look here, then shows what was made for whoever looked first. */
export function readCommon(ctx: ReadCtx, query: OverviewQuery): Promise<Common> {
  mustReach(ctx, query);
  return ctx.shared(`overview ${JSON.stringify(query)}`, () => makeCommon(ctx, query));
}

export async function makeCommon(ctx: ReadCtx, query: OverviewQuery): Promise<Common> {
  const scope = await readScope(ctx, query);
  const agencyId = scope.agency.id;
  const unitIds = scope.inside.map((unit) => unit.id);
  const keys = scope.periods.map((period) => period.key);
  const [cells, tasks, waiting, returned] = await Promise.all([
    scope.regime ? ctx.db.rows(listCells, [agencyId, scope.regime.id, keys, unitIds, ctx.now]) : [],
    ctx.db.rows(countTasks, [agencyId, unitIds, ctx.now, query.campaignId ?? null]),
    ctx.db.one(countWaiting, [agencyId, unitIds, scope.regime?.id, keys.at(-1)]),
    returnedAgain(ctx, unitIds),
  ]);
  const rows = gridRows({ units: scope.inside, periods: scope.periods, cells, tasks, now: ctx.now });
  const figures = figuresOf(rows, tasks, waiting);
  const missed = missedAgain(rows, keys);
  return {
    asOf: ctx.now,
    agency: { id: agencyId, name: scope.agency.name, shortName: scope.agency.short_name },
    shown: {
      unitId: query.unitId ?? null,
      campaignId: query.campaignId ?? null,
      regimeId: scope.regime?.id ?? null,
      periodKey: keys.at(-1) ?? null,
    },
    choices: {
      units: scope.units.map(({ id, name }) => ({ id, name })),
      regimes: scope.regimes.map(({ id, name, period_kind }) => ({ id, name, periodKind: period_kind })),
      periods: scope.opened.map((period) => period.key),
    },
    verdict: { level: levelOf(figures.units.safe, figures.units.total), missedAgain: missed.length },
    figures,
    grid: {
      periods: scope.periods.map((period) => ({
        key: period.key,
        firstDay: period.first_day,
        lastDay: period.last_day,
        dueAt: period.due_at,
      })),
      rows,
    },
    sections: sectionsOf(tasks),
    decisions: [...missed, ...returned],
  };
}
