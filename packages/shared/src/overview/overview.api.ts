import { z } from 'zod';
import { act, api, create, idParams, listOf, pageQuery, query, revBody } from '../contract/endpoint.ts';
import { indicatorCodeSchema } from '../form/indicator.model.ts';
import { isPeriodKey, periodKinds } from '../kernel/period-key.ts';
import { completenessSchema, placeOrders, usualSpan } from './completeness.model.ts';
import { displayLinkSchema, wallSchema } from './display.model.ts';
import { indicatorRangeSchema } from './indicator-range.model.ts';
import { feedItemSchema, overviewSchema } from './overview.model.ts';
import { searchSchema } from './search.model.ts';
import { unitStandings } from './verdict.ts';

const periodKey = z
  .string()
  .max(70)
  .refine(isPeriodKey, { params: { code: 'periodKey' } });

/** What is looked at: a campaign, a unit with those beneath it, a regime, the last of the periods shown. */
export const overviewQuery = z.object({
  campaignId: z.uuid().optional(),
  unitId: z.uuid().optional(),
  regimeId: z.uuid().optional(),
  periodKey: periodKey.optional(),
});
export type OverviewQuery = z.infer<typeof overviewQuery>;

/** Whose reports, of which regime (or, above the agencies, of which kind of period), and how many periods up to which one. */
export const completenessQuery = z.object({
  unitId: z.uuid().optional(),
  regimeId: z.uuid().optional(),
  kind: z.enum(periodKinds).optional(),
  periodKey: periodKey.optional(),
  span: z.coerce.number<number>().int().min(1).max(104).default(usualSpan),
  compareId: z.uuid().optional(),
});
export type CompletenessQuery = z.infer<typeof completenessQuery>;

/** The same range, and which indicator of its form. */
export const indicatorQuery = completenessQuery.extend({ indicator: indicatorCodeSchema.optional() });
export type IndicatorQuery = z.infer<typeof indicatorQuery>;

export const overviewApi = api('overview', {
  get: query({
    path: '/api/overview',
    access: 'overview.read',
    query: overviewQuery,
    answer: overviewSchema,
    about:
      'The dashboard: is it safe, who is late, what needs a decision, where are we going, in one answer.',
  }),
  sheet: query({
    path: '/api/overview/grid.xlsx',
    access: 'overview.read',
    query: overviewQuery.extend({
      standing: z.enum(unitStandings).optional(),
      lang: z.enum(['vi', 'en']).default('vi'),
    }),
    answer: z.file(),
    about: 'The unit x period grid as an Excel file, exactly as shown.',
  }),
  completeness: query({
    path: '/api/overview/completeness',
    access: 'figure.read',
    query: completenessQuery,
    answer: completenessSchema,
    about: 'Reports received and on time by unit and by period, or by agency for a committee above them.',
  }),
  completenessSheet: query({
    path: '/api/overview/completeness.xlsx',
    access: 'figure.read',
    query: completenessQuery.extend({
      order: z.enum(placeOrders).default('register'),
      lang: z.enum(['vi', 'en']).default('vi'),
    }),
    answer: z.file(),
    about: 'The same as an Excel file, exactly as shown.',
  }),
  indicator: query({
    path: '/api/overview/indicator',
    access: 'figure.read',
    query: indicatorQuery,
    answer: indicatorRangeSchema,
    about:
      'One indicator by unit and by period, by its own rules, beside as many periods before; for a committee by agency, added up.',
  }),
  indicatorSheet: query({
    path: '/api/overview/indicator.xlsx',
    access: 'figure.read',
    query: indicatorQuery.extend({ lang: z.enum(['vi', 'en']).default('vi') }),
    answer: z.file(),
    about: 'The same as an Excel file, exactly as shown.',
  }),
  feed: query({
    path: '/api/overview/feed',
    access: 'overview.read',
    query: z.object(pageQuery),
    answer: listOf(feedItemSchema),
    about: 'What happened, newest first, as far as the reader may hear of it.',
  }),
  timeline: query({
    path: '/api/subjects/:kind/:id/timeline',
    access: 'signedIn',
    params: idParams.extend({ kind: z.string().regex(/^[a-z][a-zA-Z]{1,30}$/) }),
    query: z.object(pageQuery),
    answer: listOf(feedItemSchema).extend({ subject: z.object({ text: z.string() }) }),
    about: 'What happened to one record, newest first, for those who may read it.',
  }),
  wall: query({
    path: '/api/overview/wall',
    access: 'overview.read',
    answer: wallSchema,
    about: 'The wall screen for those who are signed in.',
  }),
  search: query({
    path: '/api/search',
    access: 'signedIn',
    query: z.object({ q: z.string().trim().min(1).max(100) }),
    answer: searchSchema,
    about: 'Finds units, people, tasks and reports within reach; marks and their placing do not matter.',
  }),
});

export const displayApi = api('display', {
  list: query({
    path: '/api/displays',
    access: 'overview.display',
    answer: z.object({ items: z.array(displayLinkSchema) }),
    about: 'The addresses of wall screens that are in force.',
  }),
  make: create({
    path: '/api/displays',
    access: 'overview.display',
    body: z.object({ name: z.string().trim().min(2).max(80) }),
    answer: displayLinkSchema,
    about: 'Makes an address for a wall screen; its token is told in this answer alone.',
  }),
  revoke: act({
    path: '/api/displays/:id/revoke',
    access: 'overview.display',
    params: idParams,
    body: revBody,
    answer: displayLinkSchema,
    about: 'Takes an address back: the screen shows nothing from its next look on.',
  }),
  show: query({
    path: '/api/wall/:token',
    access: 'public',
    params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
    answer: wallSchema,
    about: 'What the wall screen of this address shows: states of units and dates, no people.',
  }),
});
