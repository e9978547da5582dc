import { z } from 'zod';
import { act, api, idParams, query, revBody } from '../contract/endpoint.ts';
import { remarkSchema } from './remark.model.ts';

const text = z.string().trim().min(1).max(2000);

export const remarkApi = api('remark', {
  list: query({
    path: '/api/remarks',
    access: 'signedIn',
    query: z.object({ subjectKind: z.string().max(40), subjectId: z.uuid() }),
    answer: z.object({ items: z.array(remarkSchema) }),
    about: 'Comments pinned to the fields of one record, oldest first.',
  }),
  reply: act({
    path: '/api/remarks/:id/reply',
    access: 'signedIn',
    params: idParams,
    body: revBody.extend({ text }),
    answer: remarkSchema,
    about: 'Answers a comment. Everybody who sees the record may.',
  }),
  settle: act({
    path: '/api/remarks/:id/settle',
    access: 'remark.settle',
    params: idParams,
    body: revBody,
    answer: remarkSchema,
    about: 'Says that what the comment asks for has been done.',
  }),
  reopen: act({
    path: '/api/remarks/:id/reopen',
    access: 'remark.settle',
    params: idParams,
    body: revBody,
    answer: remarkSchema,
    about: 'Takes back that it has been done.',
  }),
});
