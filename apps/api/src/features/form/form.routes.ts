import { formApi } from '@thidua/shared/form/form.api';
import { routesOf } from '../../platform/http/routes.ts';
import { listEditions, listIndicators } from './form.repo.ts';
import { editionLine, indicatorView, regimeView } from './form.view.ts';
import { publishTemplate } from './publish-template.ts';
import { readEdition } from './read-edition.ts';
import { listRegimes } from './regime.repo.ts';

export const formRoutes = routesOf(formApi, {
  indicators: async (ctx) => ({
    items: (await ctx.db.rows(listIndicators, [ctx.actor.agencyId])).map(indicatorView),
  }),
  templates: async (ctx) => ({
    items: (await ctx.db.rows(listEditions, [ctx.actor.agencyId])).map(editionLine),
  }),
  template: (ctx, { params }) => readEdition(ctx, params.id),
  publish: { act: publishTemplate, show: readEdition },
  regimes: async (ctx) => ({ items: (await ctx.db.rows(listRegimes, [ctx.actor.agencyId])).map(regimeView) }),
});
