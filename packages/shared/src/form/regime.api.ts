import { z } from 'zod';
import { act, api, create, idParams, query, revBody } from '../contract/endpoint.ts';
import { periodKinds } from '../kernel/period-key.ts';
import {
  debtorRuleSchema,
  editionFields,
  foreseenSchema,
  regimeLineSchema,
  regimeSchema,
} from './regime.model.ts';
import { regimeSampleCodes } from './regime-samples.ts';

const day = z.iso.date();
const name = z.string().trim().min(3).max(200);
const guidance = z.string().trim().max(2000).default('');
const reason = z.string().trim().min(3).max(500);
const count = (least: number, most: number) => z.coerce.number<number>().int().min(least).max(most);
const recurring = periodKinds.filter((kind) => kind !== 'thematic');

export const regimeApi = api('regime', {
  list: query({
    path: '/api/regimes',
    access: 'form.read',
    answer: z.object({ items: z.array(regimeLineSchema) }),
    about: 'Reporting regimes: who reports what to whom, how often, the next due time and how many owe it.',
  }),
  samples: query({
    path: '/api/regimes/samples',
    access: 'form.edit',
    answer: z.object({
      items: z.array(
        z.object({
          code: z.enum(regimeSampleCodes),
          name: z.string(),
          periodKind: z.enum(recurring),
          cutoff: editionFields.cutoff,
          dueRule: editionFields.dueRule,
          debtors: debtorRuleSchema,
          figures: z.number().int(),
          parts: z.number().int(),
          /** The day the period under way began: the earliest the sample can start. */
          startsOn: day,
          /** The regime that was adopted from it and still runs. */
          regimeId: z.uuid().nullable(),
        }),
      ),
    }),
    about: 'Ready regimes with their forms, by the decree’s cut-offs, that an agency may adopt.',
  }),
  foresee: query({
    path: '/api/regimes/foresee',
    access: 'form.edit',
    query: z.object({
      /** A regime that exists: its calendar is told as it is beside what it would be. */
      regimeId: z.uuid().optional(),
      periodKind: z.enum(recurring),
      /** The day the regime starts, or from which the change holds. */
      from: day,
      cutoff: count(1, 31),
      workingDays: count(1, 60),
      consolidatedAfter: count(1, 60).default(1),
      time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    }),
    answer: z.object({
      before: z.array(foreseenSchema),
      after: z.array(foreseenSchema),
    }),
    about: 'The periods and due times that rules would give, before anything is changed.',
  }),
  get: query({
    path: '/api/regimes/:id',
    access: 'form.read',
    params: idParams,
    answer: regimeSchema,
    about: 'One regime: its rules and their editions, its periods, the units that owe, and what one may do.',
  }),
  drawUp: create({
    path: '/api/regimes',
    access: 'form.edit',
    body: z.object({
      name,
      guidance,
      campaignId: z.uuid().nullable().default(null),
      /** Who receives; the office that draws it up where nobody is named. */
      creditorUnitId: z.uuid().optional(),
      periodKind: z.enum(recurring),
      startsOn: day,
      ...editionFields,
    }),
    answer: regimeSchema,
    about: 'Draws up a regime; its periods open at once, one ahead.',
  }),
  adopt: create({
    path: '/api/regimes/adopt',
    access: 'form.edit',
    body: z.object({ sample: z.enum(regimeSampleCodes), startsOn: day }),
    answer: regimeSchema,
    about: 'Adopts a ready regime with its form and indicators.',
  }),
  request: create({
    path: '/api/regimes/requests',
    access: 'form.edit',
    body: z.object({
      name,
      guidance,
      campaignId: z.uuid().nullable().default(null),
      templateEditionId: z.uuid(),
      firstDay: day,
      creditorUnitId: z.uuid().optional(),
      lastDay: day,
      dueAt: z.iso.datetime(),
      debtors: debtorRuleSchema,
    }),
    answer: regimeSchema,
    about: 'Asks chosen units for one thematic or ad hoc report with days and due time of its own.',
  }),
  change: act({
    path: '/api/regimes/:id/change',
    access: 'form.edit',
    params: idParams,
    body: revBody.extend({ name, guidance, appliesFrom: day, ...editionFields, reason }),
    answer: regimeSchema,
    about: 'Changes the rules for periods that begin on a day or later; what has begun stays as it was told.',
  }),
  end: act({
    path: '/api/regimes/:id/end',
    access: 'form.edit',
    params: idParams,
    body: revBody.extend({ endsOn: day.nullable(), reason }),
    answer: regimeSchema,
    about: 'Ends a regime with a day (or, before that day, takes the end back): no period begins after it.',
  }),
  withdraw: act({
    path: '/api/regimes/:id/withdraw',
    access: 'form.edit',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: regimeSchema,
    about: 'Withdraws a request: who has not answered it owes nothing any more.',
  }),
});
