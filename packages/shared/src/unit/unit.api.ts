import { z } from 'zod';
import { api, query } from '../contract/endpoint.ts';
import { unitSchema } from './unit.model.ts';

export const unitApi = api('unit', {
  list: query({
    path: '/api/units',
    access: 'unit.read',
    answer: z.object({ items: z.array(unitSchema), total: z.number().int() }),
    about: 'The units of the agency as they stand today, in the order of the register.',
  }),
});
