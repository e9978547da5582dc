import { z } from 'zod';
import { act, api, create, idParams, listOf, query, remove, revBody } from '../contract/endpoint.ts';
import {
  checklistBodySchema,
  checklistEditionSchema,
  checklistLineSchema,
  checklistSchema,
} from './checklist.model.ts';

const name = z.string().trim().min(3).max(200);
const about = z.string().trim().max(1000);

export const checklistApi = api('checklist', {
  list: query({
    path: '/api/checklists',
    access: 'checklist.read',
    answer: listOf(checklistLineSchema),
    about: 'The agency’s checklists, each with its edition in force.',
  }),
  get: query({
    path: '/api/checklists/:id',
    access: 'checklist.read',
    params: idParams,
    answer: checklistSchema,
    about:
      'One checklist: what is in force, its editions, and for those who edit it the draft with what forbids publishing it.',
  }),
  edition: query({
    path: '/api/checklist-editions/:id',
    access: 'checklist.read',
    params: idParams,
    answer: checklistEditionSchema,
    about: 'A published edition as it was, whatever came after it.',
  }),
  add: create({
    path: '/api/checklists',
    access: 'checklist.edit',
    body: z.object({ name, about: about.default(''), copyOf: z.uuid().optional() }),
    answer: checklistSchema,
    about: 'A new checklist, empty or begun as a copy of another.',
  }),
  save: act({
    path: '/api/checklists/:id/draft',
    access: 'checklist.edit',
    params: idParams,
    body: revBody.extend({ name, about, body: checklistBodySchema }),
    answer: checklistSchema,
    about: 'Keeps the draft of the next edition, finished or not.',
  }),
  discard: act({
    path: '/api/checklists/:id/discard',
    access: 'checklist.edit',
    params: idParams,
    body: revBody,
    answer: checklistSchema,
    about: 'Drops the draft; the edition in force stays.',
  }),
  drop: remove({
    path: '/api/checklists/:id',
    access: 'checklist.edit',
    params: idParams,
    body: revBody,
    answer: z.object({}),
    about: 'Throws away a checklist that was never published, so that nothing refers to it.',
  }),
  publish: act({
    path: '/api/checklists/:id/publish',
    access: 'checklist.edit',
    params: idParams,
    body: revBody,
    answer: checklistSchema,
    about:
      'Publishes the draft as the next edition, which never changes; conditions must not go in a circle.',
  }),
});
