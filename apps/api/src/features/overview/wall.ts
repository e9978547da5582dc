import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Wall } from '@thidua/shared/overview/display.model';
import type { displayApi } from '@thidua/shared/overview/overview.api';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { KeyedQuery } from '../../platform/http/routes.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { readComing } from './coming.ts';
import { findByToken } from './display.repo.ts';
import { hashDisplayToken } from './displays.ts';
import { findCampaignTitle } from './overview-scope.repo.ts';
import { type Common, makeCommon } from './read-overview.ts';
import { mustReach } from './scope.ts';

type Show = typeof displayApi.show;

export function readWall(ctx: ReadCtx): Promise<Wall> {
  mustReach(ctx, {});
  return makeWall(ctx);
}

/** By its address, without anybody: a token that is wrong or was taken back finds nothing. */
export const showWall: KeyedQuery<Show> = {
  whose: async (ctx, { params }) => {
    const found = await ctx.db.maybe(findByToken, [hashDisplayToken(params.token)]);
    if (!found) throw doorProblem.notFound();
    return houseOf(found.agency_id);
  },
  read: (ctx) => makeWall(ctx),
};

const makeWall = (ctx: ReadCtx): Promise<Wall> =>
  ctx.shared('wall', async () => wallOf(ctx, await makeCommon(ctx, {})));

/** Picks what may hang on a wall: states of units and dates. Nothing that names a person, a task or a reason passes here. */
async function wallOf(ctx: ReadCtx, common: Common): Promise<Wall> {
  const campaign = await ctx.db.maybe(findCampaignTitle, [ctx.actor.agencyId]);
  const { figures, grid } = common;
  const onTime = { n: 0, of: 0 };
  for (const row of grid.rows) {
    onTime.n += row.onTime.n;
    onTime.of += row.onTime.of;
  }
  return {
    asOf: common.asOf,
    agency: { name: common.agency.name, shortName: common.agency.shortName },
    campaign: campaign?.short_title ?? null,
    level: common.verdict.level,
    periodKey: common.shown.periodKey,
    dueAt: figures.reports.dueAt,
    units: figures.units,
    reports: figures.reports,
    tasks: figures.tasks,
    onTime,
    rows: grid.rows.map((row) => ({
      name: row.unit.name,
      shortName: row.unit.shortName,
      mark: row.cells.at(-1)?.mark ?? null,
    })),
    coming: await readComing(
      ctx,
      grid.rows.map((row) => row.unit.id),
    ),
  };
}
