import { formApi } from '@thidua/shared/form/form.api';
import { routesOf } from '../../platform/http/routes.ts';
import { listEditions, listIndicators } from './form.repo.ts';
import { editionLine, indicatorView } from './form.view.ts';
import { listCatalogue } from './indicator.repo.ts';
import { publishTemplate } from './publish-template.ts';
import { readEdition } from './read-edition.ts';
import { listTemplates } from './template.repo.ts';
import { templateLine } from './template.view.ts';
import {
  addIndicator,
  catalogueView,
  changeIndicator,
  dropIndicator,
  showIndicator,
} from './write-indicator.ts';
import { addTemplate, dropDesign, dropTemplate, saveDesign, showDesign } from './write-template.ts';

export const formRoutes = routesOf(formApi, {
  indicators: async (ctx) => ({
    items: (await ctx.db.rows(listIndicators, [ctx.actor.agencyId])).map(indicatorView),
  }),
  templates: async (ctx) => ({
    items: (await ctx.db.rows(listEditions, [ctx.actor.agencyId])).map(editionLine),
  }),
  template: (ctx, { params }) => readEdition(ctx, params.id),
  catalogue: async (ctx) => ({
    items: (await ctx.db.rows(listCatalogue, [ctx.actor.agencyId])).map(catalogueView),
  }),
  addIndicator: { act: addIndicator, show: showIndicator },
  changeIndicator: { act: changeIndicator, show: showIndicator },
  dropIndicator: { act: dropIndicator, show: async () => ({}) },
  designs: async (ctx) => ({
    items: (await ctx.db.rows(listTemplates, [ctx.actor.agencyId])).map(templateLine),
  }),
  design: (ctx, { params }) => showDesign(ctx, params.id),
  addTemplate: { act: addTemplate, show: showDesign },
  saveDesign: { act: saveDesign, show: showDesign },
  dropDesign: { act: dropDesign, show: showDesign },
  dropTemplate: { act: dropTemplate, show: async () => ({}) },
  publish: { act: publishTemplate, show: showDesign },
});
