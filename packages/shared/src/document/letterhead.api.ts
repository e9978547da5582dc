import { z } from 'zod';
import { act, api, idParams, query, revBody } from '../contract/endpoint.ts';
import {
  highestNumber,
  letterheadPageSchema,
  letterheadSchema,
  paperRegisterSchema,
} from './letterhead.model.ts';

const reason = z.string().trim().min(3).max(500);

export const letterheadApi = api('letterhead', {
  get: query({
    path: '/api/letterhead',
    access: 'letterhead.edit',
    answer: letterheadPageSchema,
    about:
      'What the agency’s papers bear around their contents, with its editions: agencies, place, signers, recipients.',
  }),
  change: act({
    path: '/api/agencies/:id/letterhead',
    access: 'letterhead.edit',
    params: idParams,
    body: revBody.extend({ letterhead: letterheadSchema }),
    answer: letterheadPageSchema,
    about: 'Settles the next edition; papers signed or issued before keep the one they bear.',
  }),
  register: query({
    path: '/api/register',
    access: 'letterhead.edit',
    answer: paperRegisterSchema,
    about: 'The series of numbers of this year, from 01 each January, and the papers issued last.',
  }),
  setNext: act({
    path: '/api/agencies/:id/register',
    access: 'letterhead.edit',
    params: idParams,
    body: revBody.extend({
      series: z.string().max(40),
      next: z.number().int().min(1).max(highestNumber),
      reason,
    }),
    answer: paperRegisterSchema,
    about: 'Says which number a series of this year takes next, above every number that was issued.',
  }),
});
