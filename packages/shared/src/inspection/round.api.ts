import { z } from 'zod';
import {
  act,
  api,
  create,
  idParams,
  listOf,
  pageQuery,
  patch,
  query,
  revBody,
} from '../contract/endpoint.ts';
import { teamSchema } from './inspection.api.ts';
import { roundLineSchema, roundSchema } from './round.model.ts';
import { roundStates } from './round.workflow.ts';

const roundFields = {
  name: z.string().trim().min(3).max(200),
  purpose: z.string().trim().max(4000).default(''),
  campaignId: z.uuid().nullable().default(null),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  editionId: z.uuid(),
  unitIds: z.array(z.uuid()).min(1).max(300),
  /** The day by which the units inspect themselves on the same checklist; null where they need not. */
  selfDueOn: z.iso.date().nullable().default(null),
  team: teamSchema.optional(),
};
type Days = { startsOn: string; endsOn: string; selfDueOn?: string | null };
const daysFit = ({ startsOn, endsOn }: Days) => startsOn <= endsOn;
const endsAfter = { path: ['endsOn'], params: { code: 'endsBeforeStart' } };
const selfFits = ({ startsOn, endsOn, selfDueOn }: Days) =>
  !selfDueOn || (selfDueOn >= startsOn && selfDueOn <= endsOn);
const selfWithin = { path: ['selfDueOn'], params: { code: 'outsideRound' } };

export const roundApi = api('round', {
  list: query({
    path: '/api/inspection-rounds',
    access: 'inspection.read',
    query: z.object({ state: z.enum(roundStates).optional(), ...pageQuery }),
    answer: listOf(roundLineSchema),
    about:
      'Inspection rounds, the newest first. Units see those in which they have something to do, and count only what they may know of.',
  }),
  get: query({
    path: '/api/inspection-rounds/:id',
    access: 'inspection.read',
    params: idParams,
    answer: roundSchema,
    about: 'One round: its units, how far each is, and what one may do next.',
  }),
  add: create({
    path: '/api/inspection-rounds',
    access: 'inspection.plan',
    body: z.object(roundFields).refine(daysFit, endsAfter).refine(selfFits, selfWithin),
    answer: roundSchema,
    about: 'A new round, as a draft: nobody owes anything before it starts.',
  }),
  edit: patch({
    path: '/api/inspection-rounds/:id',
    access: 'inspection.plan',
    params: idParams,
    body: revBody.extend(roundFields).refine(daysFit, endsAfter).refine(selfFits, selfWithin),
    answer: roundSchema,
    about: 'Changes a round. Once it runs, its checklist and the units that inspect themselves stay.',
  }),
  start: act({
    path: '/api/inspection-rounds/:id/start',
    access: 'inspection.plan',
    params: idParams,
    body: revBody,
    answer: roundSchema,
    about: 'Starts the round: from now on its units owe their self-inspection.',
  }),
  close: act({
    path: '/api/inspection-rounds/:id/close',
    access: 'inspection.plan',
    params: idParams,
    body: revBody,
    answer: roundSchema,
    about: 'Closes the round; no visit of it may be under way or still planned.',
  }),
  cancel: act({
    path: '/api/inspection-rounds/:id/cancel',
    access: 'inspection.plan',
    params: idParams,
    body: revBody.extend({ reason: z.string().trim().min(3).max(1000) }),
    answer: roundSchema,
    about: 'Cancels the round with whatever of it has not begun.',
  }),
});
