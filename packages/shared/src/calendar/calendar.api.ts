import { z } from 'zod';
import { act, api, create, idParams, query } from '../contract/endpoint.ts';
import { addDays, isDay } from '../kernel/day.ts';
import { calendarEntrySchema, calendarFeedSchema, calendarKinds } from './calendar.model.ts';

/** The longest stretch one look may ask for: a quarter with the weeks at its ends. */
export const mostDays = 106;

function isLookable({ from, to }: { from: string; to: string }): boolean {
  const areDays = isDay(from) && isDay(to) && from >= '2000' && to < '2101';
  return areDays && from <= to && to < addDays(from, mostDays);
}

const kinds = z
  .union([z.enum(calendarKinds), z.array(z.enum(calendarKinds))])
  .transform((given) => (Array.isArray(given) ? given : [given]))
  .optional();

export const calendarRange = z
  .object({
    /** Days, both inclusive. */
    from: z.iso.date(),
    to: z.iso.date(),
    kinds,
    /** A unit with those beneath it. */
    unitId: z.uuid().optional(),
    /** Only what the reader owes, carries out, or answers for in their own unit. */
    mine: z.stringbool().default(false),
  })
  .refine(isLookable, { path: ['to'], params: { code: 'tooManyDays', most: mostDays } });

export const calendarApi = api('calendar', {
  list: query({
    path: '/api/calendar',
    access: 'signedIn',
    query: calendarRange,
    answer: z.object({
      asOf: z.string(),
      items: z.array(calendarEntrySchema),
      /** More than one look can hold: ask for fewer days. */
      isCut: z.boolean(),
    }),
    about:
      'Everything that falls on the days asked for, as far as the reader may see it: visits, self-inspections, due reports, tasks, corrective actions, council sessions.',
  }),
});

/** Where a phone fetches its owner's calendar: a door of its own that asks for no session. */
export const feedPath = (file: string): `/api/${string}` => `/api/calendar/feed/${file}`;

export const calendarFeedApi = api('calendarFeed', {
  own: query({
    path: '/api/calendar/feed',
    access: 'signedIn',
    answer: z.object({ feed: calendarFeedSchema.nullable() }),
    about: 'The address of the reader’s own calendar, if one is in force; not its token.',
  }),
  make: create({
    path: '/api/calendar/feed',
    access: 'signedIn',
    body: z.object({}),
    answer: calendarFeedSchema,
    about:
      'Makes an address, or a new one in place of the old, which ends; its token is told in this answer alone.',
  }),
  revoke: act({
    path: '/api/calendar/feed/:id/revoke',
    access: 'signedIn',
    params: idParams,
    body: z.object({}),
    answer: z.object({ feed: calendarFeedSchema.nullable() }),
    about: 'Takes the address back: phones find nothing there from now on.',
  }),
});
