import { z } from 'zod';
import { act, api, idParams, query, revBody } from '../contract/endpoint.ts';
import { minutesSchema } from './minutes.model.ts';

export const minutesApi = api('minutes', {
  get: query({
    path: '/api/inspections/:id/minutes',
    access: 'inspection.read',
    params: idParams,
    answer: minutesSchema,
    about:
      'The minutes of a visit: as they would be now, or as they were signed; signatures, objection, addenda.',
  }),
  word: query({
    path: '/api/inspections/:id/minutes/word',
    access: 'inspection.read',
    params: idParams,
    answer: z.file(),
    about:
      'The minutes as an official paper in Word (BIÊN BẢN, Decree 30/2020/NĐ-CP); before they are sealed as a draft.',
  }),
  sign: act({
    path: '/api/inspections/:id/minutes/sign',
    access: 'inspection.read',
    params: idParams,
    body: revBody,
    answer: minutesSchema,
    about: 'The leader of the team signs: the text is fixed, and the head of the unit owes an answer.',
  }),
  takeBack: act({
    path: '/api/inspections/:id/minutes/take-back',
    access: 'inspection.read',
    params: idParams,
    body: revBody.extend({ reason: z.string().trim().min(3).max(1000) }),
    answer: minutesSchema,
    about: 'The leader takes the signature back while the unit has not answered.',
  }),
  confirm: act({
    path: '/api/inspections/:id/minutes/confirm',
    access: 'inspection.sign',
    params: idParams,
    body: revBody,
    answer: minutesSchema,
    about: 'The head of the unit signs; with it the minutes are sealed.',
  }),
  object: act({
    path: '/api/inspections/:id/minutes/object',
    access: 'inspection.sign',
    params: idParams,
    body: revBody.extend({ text: z.string().trim().min(3).max(6000) }),
    answer: minutesSchema,
    about:
      'The head of the unit does not agree and says why; the minutes are sealed with the objection in them.',
  }),
  append: act({
    path: '/api/inspections/:id/minutes/append',
    access: 'inspection.read',
    params: idParams,
    body: revBody.extend({ text: z.string().trim().min(3).max(6000) }),
    answer: minutesSchema,
    about: 'A dated addendum: the only way to correct sealed minutes.',
  }),
});
