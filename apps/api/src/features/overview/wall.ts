import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { Wall } from '@thidua/shared/overview/display.model';
import type { displayApi } from '@thidua/shared/overview/overview.api';
import type { Overview } from '@thidua/shared/overview/overview.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { enterByToken } from './display.repo.ts';
import { hashDisplayToken } from './displays.ts';
import { findCampaignTitle } from './overview-scope.repo.ts';
import { makeCommon, readCommon } from './read-overview.ts';

type Show = typeof displayApi.show;

/** Lines of coming dates that fit the screen. */
const comingLines = 3;

export async function readWall(ctx: ReadCtx): Promise<Wall> {
  return wallOf(ctx, ctx.actor.agencyId, await readCommon(ctx, {}));
}

/** By its address, without anybody: a token that is wrong or was taken back finds nothing. */
export async function showWall(ctx: ReadCtx, { params }: Parsed<Show>): Promise<Answer<Show>> {
  const entered = await ctx.db.maybe(enterByToken, [hashDisplayToken(params.token)]);
  if (!entered) throw doorProblem.notFound();
  const agencyId = entered.agency_id;
  const house: ReadCtx = { ...ctx, actor: houseOf(agencyId), shared: (_, make) => make() };
  return ctx.shared(`wall ${agencyId}`, async () => wallOf(house, agencyId, await makeCommon(house, {})));
}

/** Picks what may hang on a wall: states of units and dates. Nothing that names a person, a task or a reason passes here. */
async function wallOf(ctx: ReadCtx, agencyId: string, common: Omit<Overview, 'feed' | 'may'>): Promise<Wall> {
  const campaign = await ctx.db.maybe(findCampaignTitle, [agencyId]);
  const { figures, grid } = common;
  const onTime = { n: 0, of: 0 };
  for (const row of grid.rows) {
    onTime.n += row.onTime.n;
    onTime.of += row.onTime.of;
  }
  return {
    asOf: common.asOf,
    agency: common.agency.name,
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
    coming: common.coming
      .slice(0, comingLines)
      .map(({ at, what, periodKey, records }) => ({ at, what, periodKey, records })),
  };
}
