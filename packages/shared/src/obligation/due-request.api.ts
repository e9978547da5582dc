import { z } from 'zod';
import { act, api, create, idParams, query, revBody } from '../contract/endpoint.ts';
import { dueRequestKinds, dueRequestSchema } from './due-request.model.ts';

const wanted = {
  dueAt: z.iso.datetime().nullable().default(null),
  until: z.iso.date().nullable().default(null),
};

export const dueRequestApi = api('dueRequest', {
  list: query({
    path: '/api/due-requests',
    access: 'obligation.read',
    query: z.object({
      regimeId: z.uuid().optional(),
      /** The report it is about. */
      subjectId: z.uuid().optional(),
    }),
    answer: z.object({ items: z.array(dueRequestSchema) }),
    about: 'What units have asked for, waiting ones first: later due times and exemptions.',
  }),
  ask: create({
    path: '/api/obligations/:id/due-requests',
    access: 'obligation.ask',
    params: idParams,
    body: z
      .object({ kind: z.enum(dueRequestKinds), ...wanted, reason: z.string().trim().min(3).max(500) })
      .refine(({ kind, dueAt }) => (kind === 'extension') === (dueAt !== null), {
        path: ['dueAt'],
        params: { code: 'dueNeeded' },
      }),
    answer: dueRequestSchema,
    about: 'A unit asks for a later due time, or not to owe a report, and says why.',
  }),
  answer: act({
    path: '/api/due-requests/:id/answer',
    access: 'obligation.extend',
    params: idParams,
    body: revBody.extend({
      isGranted: z.boolean(),
      /** What is granted instead of what was asked; without them, what was asked. */
      ...wanted,
      answer: z.string().trim().max(500).default(''),
    }),
    answer: dueRequestSchema,
    about:
      'Grants or refuses a request. A granted one expires by itself: after it the report is owed or late again.',
  }),
  withdraw: act({
    path: '/api/due-requests/:id/withdraw',
    access: 'obligation.ask',
    params: idParams,
    body: revBody,
    answer: dueRequestSchema,
    about: 'The unit takes its request back.',
  }),
});
