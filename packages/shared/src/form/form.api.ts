import { z } from 'zod';
import { act, api, create, idParams, patch, query, remove, revBody } from '../contract/endpoint.ts';
import { indicatorSchema } from './indicator.model.ts';
import { templateDraftSchema, templateEditionSchema } from './template.model.ts';
import {
  catalogueIndicatorSchema,
  indicatorChangeSchema,
  templateDesignSchema,
  templateLineSchema,
} from './template-design.model.ts';

export const formApi = api('form', {
  indicators: query({
    path: '/api/indicators',
    access: 'form.read',
    answer: z.object({ items: z.array(indicatorSchema) }),
    about:
      'The catalogue of indicators: what is counted, in which unit, and how it adds up over units and over time.',
  }),
  templates: query({
    path: '/api/templates',
    access: 'form.read',
    answer: z.object({ items: z.array(templateEditionSchema.omit({ body: true })) }),
    about: 'Published editions of report templates, newest first.',
  }),
  template: query({
    path: '/api/template-editions/:id',
    access: 'form.read',
    params: idParams,
    answer: templateEditionSchema,
    about: 'One published edition with its figures and its outline. It never changes.',
  }),
  catalogue: query({
    path: '/api/indicators/catalogue',
    access: 'form.edit',
    answer: z.object({ items: z.array(catalogueIndicatorSchema) }),
    about: 'The catalogue as its keepers see it: each indicator with the templates that place it.',
  }),
  addIndicator: create({
    path: '/api/indicators',
    access: 'form.edit',
    body: indicatorSchema,
    answer: catalogueIndicatorSchema,
    about: 'A new indicator. Its code is for ever; the rest until a published form asks for it.',
  }),
  changeIndicator: patch({
    path: '/api/indicators/:id',
    access: 'form.edit',
    params: idParams,
    body: revBody.extend(indicatorChangeSchema.shape),
    answer: catalogueIndicatorSchema,
    about: 'Changes an indicator: once used only its name and guidance, and choices or columns are added.',
  }),
  dropIndicator: remove({
    path: '/api/indicators/:id',
    access: 'form.edit',
    params: idParams,
    body: revBody,
    answer: z.object({}),
    about: 'Takes an indicator that no form places out of the catalogue.',
  }),
  designs: query({
    path: '/api/templates/designs',
    access: 'form.edit',
    answer: z.object({ items: z.array(templateLineSchema) }),
    about: 'Report templates with their last edition and whether a draft is being written.',
  }),
  design: query({
    path: '/api/templates/:id',
    access: 'form.edit',
    params: idParams,
    answer: templateDesignSchema,
    about: 'One template on the drawing board: its draft, or its last edition where nothing is drafted.',
  }),
  addTemplate: create({
    path: '/api/templates',
    access: 'form.edit',
    body: z.object({ name: z.string().trim().min(3).max(200), copyOf: z.uuid().nullable() }),
    answer: templateDesignSchema,
    about: 'A new template, empty or as a copy of another.',
  }),
  saveDesign: act({
    path: '/api/templates/:id/draft',
    access: 'form.edit',
    params: idParams,
    body: revBody.extend({ name: z.string().trim().min(3).max(200), draft: templateDraftSchema }),
    answer: templateDesignSchema,
    about: 'Saves the draft of a template; nobody who reports sees it.',
  }),
  dropDesign: act({
    path: '/api/templates/:id/draft/drop',
    access: 'form.edit',
    params: idParams,
    body: revBody,
    answer: templateDesignSchema,
    about: 'Drops the draft: the template is as its last edition says.',
  }),
  dropTemplate: remove({
    path: '/api/templates/:id',
    access: 'form.edit',
    params: idParams,
    body: revBody,
    answer: z.object({}),
    about: 'Throws away a template that was never published.',
  }),
  publish: act({
    path: '/api/templates/:id/publish',
    access: 'form.edit',
    params: idParams,
    body: revBody,
    answer: templateDesignSchema,
    about:
      'Publishes the draft as the next edition, for good; reports that are open keep the edition they were opened with.',
  }),
});
