import { z } from 'zod';
import { api, create, idParams, query } from '../contract/endpoint.ts';
import { indicatorSchema } from './indicator.model.ts';
import { regimeSchema } from './regime.model.ts';
import { templateDraftSchema, templateEditionSchema } from './template.model.ts';

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
  publish: create({
    path: '/api/templates/:id/editions',
    access: 'form.edit',
    params: idParams,
    body: templateDraftSchema,
    answer: templateEditionSchema,
    about:
      'Publishes a new edition of a template; reports that are open keep the edition they were opened with.',
  }),
  regimes: query({
    path: '/api/regimes',
    access: 'form.read',
    answer: z.object({ items: z.array(regimeSchema) }),
    about: 'Reporting regimes: who reports what to whom, how often, with which cut-off and due rule.',
  }),
});
