import { z } from 'zod';
import { act, api, create, idParams, query, revBody } from '../contract/endpoint.ts';
import { addedUnitKinds, unitDetailSchema, unitNameFields, unitSchema } from './unit.model.ts';

const day = z.iso.date();
/** Which decision says so, in the words of whoever writes it down. */
const reason = z.string().trim().max(300).optional();

export const unitApi = api('unit', {
  list: query({
    path: '/api/units',
    access: 'unit.read',
    query: z.object({ on: day.optional() }),
    answer: z.object({ items: z.array(unitSchema), total: z.number().int() }),
    about:
      'The units of the agency in the order of the register: all of them as they stand today, or, with `on`, those alive on that day as they were called then.',
  }),
  get: query({
    path: '/api/units/:id',
    access: 'unit.read',
    params: idParams,
    answer: unitDetailSchema,
    about: 'One unit with its names and places over time, what it came from and what it went into.',
  }),
  add: create({
    path: '/api/units',
    access: 'unit.edit',
    body: z.object({
      parentId: z.uuid(),
      kind: z.enum(addedUnitKinds),
      ...unitNameFields,
      startsOn: day,
      reason,
    }),
    answer: unitDetailSchema,
    about: 'Adds a unit beneath another from a day on, today or later.',
  }),
  rename: act({
    path: '/api/units/:id/rename',
    access: 'unit.edit',
    params: idParams,
    body: revBody.extend({ ...unitNameFields, from: day, reason }),
    answer: unitDetailSchema,
    about: 'Gives a unit other names from a day on; what happened before keeps the old ones.',
  }),
  move: act({
    path: '/api/units/:id/move',
    access: 'unit.edit',
    params: idParams,
    body: revBody.extend({ parentId: z.uuid(), from: day, reason }),
    answer: unitDetailSchema,
    about: 'Puts a unit and all beneath it under another one of the agency from a day on.',
  }),
  end: act({
    path: '/api/units/:id/end',
    access: 'unit.edit',
    params: idParams,
    body: revBody.extend({ from: day, successorId: z.uuid().nullable(), reason }),
    answer: unitDetailSchema,
    about:
      'Ends a unit: from that day on it is no more. Its people go over to the successor as staff; other roles held there end.',
  }),
});
