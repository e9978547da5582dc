import { z } from 'zod';
import { act, api, create, idParams, listOf, pageQuery, query, revBody } from '../contract/endpoint.ts';
import { evidenceRefSchema } from '../task/task.model.ts';
import { itemCodeSchema } from './checklist.model.ts';
import { findingLineSchema, findingMarks, findingSchema, severities } from './finding.model.ts';

const reason = z.string().trim().min(3).max(2000);
const note = z.string().trim().max(4000);
const evidence = z.array(evidenceRefSchema).max(20);
const marks = z
  .union([z.enum(findingMarks), z.array(z.enum(findingMarks))])
  .transform((given) => (Array.isArray(given) ? given : [given]))
  .optional();

/** What narrows a list of findings; counts and the sheet take the same. */
export const findingFilter = {
  unitId: z.uuid().optional(),
  visitId: z.uuid().optional(),
  roundId: z.uuid().optional(),
  severity: z.enum(severities).optional(),
  is: marks,
  /** Only those whose item has failed in several visits in a row. */
  repeated: z.stringbool().optional(),
  /** Only those that are the reader's own to mend. */
  mine: z.stringbool().optional(),
  /** Days, both inclusive. */
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
  q: z.string().trim().max(100).optional(),
};

export const findingApi = api('finding', {
  list: query({
    path: '/api/findings',
    access: 'finding.read',
    query: z.object({ ...findingFilter, ...pageQuery }),
    answer: listOf(findingLineSchema).extend({ asOf: z.string() }),
    about: 'Findings within reach: what is open first, by due time.',
  }),
  counts: query({
    path: '/api/findings/counts',
    access: 'finding.read',
    query: z.object(findingFilter).omit({ is: true, repeated: true }),
    answer: z.object({
      /** Not closed and not cancelled. */
      open: z.number().int(),
      overdue: z.number().int(),
      waiting: z.number().int(),
      repeated: z.number().int(),
      closed: z.number().int(),
      asOf: z.string(),
    }),
    about: 'How many findings the same filter holds, for the figures above the list.',
  }),
  sheet: query({
    path: '/api/findings/export',
    access: 'finding.read',
    query: z.object({ ...findingFilter, lang: z.enum(['vi', 'en']).default('vi') }),
    answer: z.file(),
    about: 'The findings of the same filter as an Excel file.',
  }),
  get: query({
    path: '/api/findings/:id',
    access: 'finding.read',
    params: idParams,
    answer: findingSchema,
    about:
      'One finding: what was found, what was done about it, how the item stood at other visits, and what one may do next.',
  }),
  raise: create({
    path: '/api/findings',
    access: 'inspection.read',
    body: z.object({
      visitId: z.uuid(),
      itemCode: itemCodeSchema,
      severity: z.enum(severities),
      note: reason,
      recommendation: z.string().trim().max(2000).default(''),
      ownerId: z.uuid().nullable().default(null),
      dueAt: z.iso.datetime().nullable().default(null),
    }),
    answer: findingSchema,
    about:
      'Raises a finding of a visit that is recorded and not signed yet, besides those its answers have asked for.',
  }),
  propose: act({
    path: '/api/findings/:id/propose',
    access: 'finding.read',
    params: idParams,
    body: revBody.extend({ note: reason, evidence: evidence.min(1) }),
    answer: findingSchema,
    about: 'Proposes to close it, saying what was done, with evidence; a second person is asked to verify.',
  }),
  takeBack: act({
    path: '/api/findings/:id/take-back',
    access: 'finding.read',
    params: idParams,
    body: revBody,
    answer: findingSchema,
    about: 'Takes back what nobody has looked at yet.',
  }),
  verify: act({
    path: '/api/findings/:id/verify',
    access: 'finding.read',
    params: idParams,
    body: revBody.extend({ note: note.default('') }),
    answer: findingSchema,
    about: 'Closes it. Never the one who proposed it, nor anybody of the unit.',
  }),
  sendBack: act({
    path: '/api/findings/:id/send-back',
    access: 'finding.read',
    params: idParams,
    body: revBody.extend({ reason, dueAt: z.iso.datetime() }),
    answer: findingSchema,
    about: 'Gives it back with the reason and a new due time.',
  }),
  reopen: act({
    path: '/api/findings/:id/reopen',
    access: 'finding.read',
    params: idParams,
    body: revBody.extend({ reason, dueAt: z.iso.datetime() }),
    answer: findingSchema,
    about: 'Opens it again, with its number and history: what was mended did not last.',
  }),
  extend: act({
    path: '/api/findings/:id/extend',
    access: 'finding.read',
    params: idParams,
    body: revBody.extend({ reason, dueAt: z.iso.datetime() }),
    answer: findingSchema,
    about: 'Grants a later due time; what is late stays late.',
  }),
  assign: act({
    path: '/api/findings/:id/assign',
    access: 'finding.read',
    params: idParams,
    body: revBody.extend({ ownerId: z.uuid(), reason: note.default('') }),
    answer: findingSchema,
    about: 'The head of the unit gives it to another person of the unit.',
  }),
  cancel: act({
    path: '/api/findings/:id/cancel',
    access: 'finding.read',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: findingSchema,
    about: 'Takes it back for good: it was raised in error.',
  }),
});
