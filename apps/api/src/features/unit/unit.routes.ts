import { unitApi } from '@thidua/shared/unit/unit.api';
import { workingDayApi } from '@thidua/shared/unit/working-days.api';
import { routesOf } from '../../platform/http/routes.ts';
import { addUnit } from './add-unit.ts';
import { endUnit } from './end-unit.ts';
import { moveUnit } from './move-unit.ts';
import { readUnit } from './read-unit.ts';
import { renameUnit } from './rename-unit.ts';
import { listUnits, unitsOn } from './unit.repo.ts';
import { unitView } from './unit.view.ts';
import { changeWorkingDays, readWorkingYear } from './working-days.ts';

export const unitRoutes = routesOf(unitApi, {
  list: async (ctx, { query: { on } }) => {
    const { agencyId } = ctx.actor;
    const rows = on ? await ctx.db.rows(unitsOn, [agencyId, on]) : await ctx.db.rows(listUnits, [agencyId]);
    return { items: rows.map(unitView), total: rows.length };
  },
  get: (ctx, { params }) => readUnit(ctx, params.id),
  add: { act: addUnit, show: readUnit },
  rename: { act: renameUnit, show: readUnit },
  move: { act: moveUnit, show: readUnit },
  end: { act: endUnit, show: readUnit },
});

export const workingDayRoutes = routesOf(workingDayApi, {
  year: (ctx, { query }) => readWorkingYear(ctx, query.year),
  change: { act: changeWorkingDays, show: (ctx, _id, { body }) => readWorkingYear(ctx, body.year) },
});
