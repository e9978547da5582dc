import { z } from 'zod';
import { act, api, listOf, pageQuery, query } from '../contract/endpoint.ts';
import { noticeSchema } from './notice.model.ts';

const counted = z.object({ unread: z.number().int() });

export const noticeApi = api('notice', {
  list: query({
    path: '/api/notices',
    access: 'signedIn',
    query: z.object({ unread: z.stringbool().optional(), ...pageQuery }),
    answer: listOf(noticeSchema),
    about: 'What the reader was told, newest first.',
  }),
  count: query({
    path: '/api/notices/count',
    access: 'signedIn',
    answer: counted,
    about: 'How many notices the reader has not read.',
  }),
  read: act({
    path: '/api/notices/read',
    access: 'signedIn',
    body: z.union([
      z.object({ ids: z.array(z.uuid()).min(1).max(200) }),
      /** All that came up to this instant: what comes while the list is open stays unread. */
      z.object({ upTo: z.iso.datetime() }),
    ]),
    answer: counted,
    about: 'Marks notices as read; read ones stay read.',
  }),
});
