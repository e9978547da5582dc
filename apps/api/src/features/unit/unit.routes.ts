import { unitApi } from '@thidua/shared/unit/unit.api';
import { routesOf } from '../../platform/http/routes.ts';
import { listUnits } from './unit.repo.ts';
import { unitView } from './unit.view.ts';

export const unitRoutes = routesOf(unitApi, {
  list: async (ctx) => {
    const items = (await ctx.db.rows(listUnits, [ctx.actor.agencyId])).map(unitView);
    return { items, total: items.length };
  },
});
