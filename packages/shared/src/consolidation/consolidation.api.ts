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
  revision,
} from '../contract/endpoint.ts';
import { indicatorCodeSchema } from '../form/indicator.model.ts';
import { narrativeCodeSchema } from '../form/template.model.ts';
import { isPeriodKey, periodKinds } from '../kernel/period-key.ts';
import {
  consolidationSchema,
  deltaSchema,
  partDraftSchema,
  partSchema,
  receivedChoicesSchema,
  receivedSchema,
  unitTextSchema,
} from './consolidation.model.ts';

const periodKey = z
  .string()
  .max(70)
  .refine(isPeriodKey, { params: { code: 'periodKey' } });
const place = z.object({ regimeId: z.uuid(), key: periodKey, unitId: z.uuid().optional() });
const reason = z.string().trim().min(3).max(1000);
const draftAnswer = partDraftSchema.extend({ people: z.record(z.string(), z.string()) });

/** What narrows the list of received reports; the sheet takes the same. */
const receivedFilter = {
  agencyId: z.uuid().optional(),
  kind: z.enum(periodKinds).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  /** Agency, regime, number of the paper or receipt, with or without marks. */
  q: z.string().trim().max(100).optional(),
};

export const consolidationApi = api('consolidation', {
  at: query({
    path: '/api/consolidations/at',
    access: 'consolidation.read',
    query: place,
    answer: z.object({ consolidation: consolidationSchema.nullable() }),
    about:
      'The consolidation of one period of a regime at a node of the tree (the agency, where none is named), or null where none was opened.',
  }),
  get: query({
    path: '/api/consolidations/:id',
    access: 'consolidation.read',
    params: idParams,
    answer: consolidationSchema,
    about:
      'One consolidation: figures by each indicator’s rule down to the units and their versions, what changed since, texts, what one may do next.',
  }),
  texts: query({
    path: '/api/consolidations/:id/texts',
    access: 'consolidation.read',
    params: idParams,
    answer: z.object({ items: z.array(unitTextSchema) }),
    about: 'What the units wrote, part by part, in the versions that were gathered and in newer ones.',
  }),
  sheet: query({
    path: '/api/consolidations/:id/sheet',
    access: 'consolidation.read',
    params: idParams,
    query: z.object({ lang: z.enum(['vi', 'en']).default('vi') }),
    answer: z.file(),
    about: 'The figures as an Excel file: the totals, and what every unit gave to them.',
  }),
  word: query({
    path: '/api/consolidations/:id/word',
    access: 'consolidation.read',
    params: idParams,
    /** An approved version; without it the consolidation as it stands now. */
    query: z.object({ version: z.coerce.number<number>().int().min(1).optional() }),
    answer: z.file(),
    about:
      'The consolidated report as an official paper in Word (Decree 30/2020/NĐ-CP), its figures as annex; before approval as a draft.',
  }),
  received: query({
    path: '/api/consolidations/received',
    access: 'consolidation.received',
    query: z.object({ ...receivedFilter, ...pageQuery }),
    answer: listOf(receivedSchema).extend({ choices: receivedChoicesSchema }),
    about:
      'What the agencies beneath a committee have sent to it: their approved reports, newest first, and what they can be narrowed by.',
  }),
  receivedSheet: query({
    path: '/api/consolidations/received/export',
    access: 'consolidation.received',
    query: z.object({ ...receivedFilter, lang: z.enum(['vi', 'en']).default('vi') }),
    answer: z.file(),
    about: 'The received reports of the same filter as an Excel file.',
  }),
  receivedWord: query({
    path: '/api/consolidations/received/:id/word',
    access: 'consolidation.received',
    params: idParams,
    answer: z.file(),
    about: 'One of these reports as the official paper of its agency.',
  }),
  open: create({
    path: '/api/consolidations',
    access: 'consolidation.write',
    body: place,
    answer: consolidationSchema,
    about:
      'Opens the consolidation of a period at a node: a period of the regime, or a longer one made of its reports.',
  }),
  gather: act({
    path: '/api/consolidations/:id/gather',
    access: 'consolidation.write',
    params: idParams,
    body: revBody,
    answer: consolidationSchema,
    about: 'Pins the versions that count now, and takes new ones in.',
  }),
  keep: act({
    path: '/api/consolidations/:id/keep',
    access: 'consolidation.write',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: consolidationSchema,
    about: 'Keeps the pinned versions although newer ones count, with the reason.',
  }),
  adjust: act({
    path: '/api/consolidations/:id/adjust',
    access: 'consolidation.write',
    params: idParams,
    body: revBody.extend({ code: indicatorCodeSchema, delta: deltaSchema.nullable(), reason }),
    answer: consolidationSchema,
    about:
      'Adds to a sum, or takes from it, in the office’s name and with the reason; the sum itself stays. null takes the adjustment back.',
  }),
  save: patch({
    path: '/api/consolidations/:id/draft',
    access: 'consolidation.write',
    params: idParams,
    body: z.object({
      changes: z
        .array(
          z.object({
            field: narrativeCodeSchema,
            baseRev: revision,
            value: partSchema,
            mutationId: z.string().regex(/^[\w-]{8,40}$/),
          }),
        )
        .min(1)
        .max(20),
    }),
    answer: draftAnswer,
    about:
      'Saves parts of the text. Different parts merge; a part that somebody else has changed is kept with both values.',
  }),
  choose: act({
    path: '/api/consolidations/:id/conflicts/:conflictId/choose',
    access: 'consolidation.write',
    params: idParams.extend({ conflictId: z.uuid() }),
    body: z.object({ side: z.enum(['kept', 'lost']) }),
    answer: draftAnswer,
    about: 'Chooses between the two values of a part that two people have changed.',
  }),
  present: act({
    path: '/api/consolidations/:id/present',
    access: 'consolidation.present',
    params: idParams,
    body: revBody.extend({ draftRev: revision }),
    answer: consolidationSchema,
    about: 'Presents it to whoever approves it, who owes the decision from then on.',
  }),
  sendBack: act({
    path: '/api/consolidations/:id/send-back',
    access: 'consolidation.read',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: consolidationSchema,
    about: 'Sends it back with the reason, or the presenter takes it back.',
  }),
  approve: act({
    path: '/api/consolidations/:id/approve',
    access: 'consolidation.approve',
    params: idParams,
    body: revBody.extend({ draftRev: revision }),
    answer: consolidationSchema,
    about:
      'Approves it: an immutable version with a receipt, the report to the level above. Nobody approves what they prepared.',
  }),
  issue: act({
    path: '/api/consolidations/:id/issue',
    access: 'consolidation.write',
    params: idParams,
    body: revBody,
    answer: consolidationSchema,
    about: 'Takes the next number of the agency’s register for the approved report, on the day of asking.',
  }),
  correct: act({
    path: '/api/consolidations/:id/correct',
    access: 'consolidation.write',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: consolidationSchema,
    about: 'Opens the next version; the approved one stands until the next is approved.',
  }),
});
