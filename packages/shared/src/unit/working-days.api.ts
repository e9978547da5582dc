import { z } from 'zod';
import { act, api, idParams, query, revBody } from '../contract/endpoint.ts';
import { dayChangeSchema, firstYear, lastYear, workingYearSchema } from './working-days.model.ts';

const year = z.coerce.number<number>().int().min(firstYear).max(lastYear);

export const workingDayApi = api('workingDay', {
  year: query({
    path: '/api/working-days',
    access: 'unit.read',
    query: z.object({ year }),
    answer: workingYearSchema,
    about: 'Holidays and swapped days of a year, with what the agency has laid over the national list.',
  }),
  change: act({
    path: '/api/agencies/:id/working-days',
    access: 'workingDay.edit',
    params: idParams,
    body: revBody.extend({
      year,
      days: z.array(dayChangeSchema).min(1).max(31),
      why: z.string().trim().min(3).max(300),
    }),
    answer: workingYearSchema,
    about:
      'Gives the agency days off or worked of its own, today or later; periods that have not begun get their due time anew.',
  }),
});
