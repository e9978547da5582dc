import { z } from 'zod';
import {
  act,
  api,
  idParams,
  listOf,
  pageQuery,
  patch,
  query,
  revBody,
  revision,
} from '../contract/endpoint.ts';
import { isPeriodKey } from '../kernel/period-key.ts';
import { maxChanges, reportSchema, versionLineSchema } from './report.model.ts';
import { fieldValueSchema } from './report.value.ts';
import { contextSchema, savedSchema, versionPageSchema } from './report-context.model.ts';
import {
  comparisonSchema,
  periodPageSchema,
  regimePeriodsSchema,
  reportLineSchema,
  reportMarks,
  trendSchema,
  versionDiffSchema,
} from './report-list.model.ts';

const periodKey = z
  .string()
  .max(70)
  .refine(isPeriodKey, { params: { code: 'periodKey' } });
const version = z.coerce.number<number>().int().min(1).max(9999);
const reason = z.string().trim().min(3).max(1000);
/** Unit and office (when it types for the unit) write and present alike: who may is the policy's to say. */
const writing = 'report.read';
/** A figure code, a narrative code or `reason:<code>`. */
const field = z.string().regex(/^(reason:)?[a-z][a-z0-9_]{1,44}$/);
/** The draft as the actor saw it: what is signed is what was read. */
const signBody = revBody.extend({ draftRev: revision });
const marks = z
  .union([z.enum(reportMarks), z.array(z.enum(reportMarks))])
  .transform((given) => (Array.isArray(given) ? given : [given]))
  .optional();

export const reportApi = api('report', {
  list: query({
    path: '/api/reports',
    access: 'report.read',
    query: z.object({
      regimeId: z.uuid().optional(),
      periodKey: periodKey.optional(),
      unitId: z.uuid().optional(),
      is: marks,
      late: z.stringbool().optional(),
      ...pageQuery,
    }),
    answer: listOf(reportLineSchema),
    about: 'Reports within reach, newest period first: the office sees its agency, a unit its own.',
  }),
  workbook: query({
    path: '/api/reports.xlsx',
    access: 'report.read',
    query: z.object({
      regimeId: z.uuid(),
      /** The first and the last period; without them all that have opened. */
      fromKey: periodKey.optional(),
      toKey: periodKey.optional(),
      /** The unit and those beneath it. */
      unitId: z.uuid().optional(),
      is: marks,
      late: z.stringbool().optional(),
      lang: z.enum(['vi', 'en']).default('vi'),
    }),
    answer: z.file(),
    about:
      'Reports within reach as an Excel file of any length, a row each with every figure, sent while it is read.',
  }),
  periods: query({
    path: '/api/reports/periods',
    access: 'report.read',
    answer: z.object({ regimes: z.array(regimePeriodsSchema) }),
    about: 'Reporting regimes with their periods, for pickers.',
  }),
  period: query({
    path: '/api/reports/period',
    access: 'report.read',
    query: z.object({ regimeId: z.uuid(), key: periodKey, is: marks }),
    answer: periodPageSchema,
    about:
      'One period of one regime: every unit within reach with the state of its report and what deserves a look.',
  }),
  sheet: query({
    path: '/api/reports/period/export',
    access: 'report.read',
    query: z.object({
      regimeId: z.uuid(),
      key: periodKey,
      is: marks,
      lang: z.enum(['vi', 'en']).default('vi'),
    }),
    answer: z.file(),
    about:
      'The page of one period as an Excel file, as filtered: who has sent what, and the standing figures.',
  }),
  trend: query({
    path: '/api/reports/trend',
    access: 'report.read',
    query: z.object({
      regimeId: z.uuid(),
      indicator: z.string().max(44),
      unitId: z.uuid().optional(),
      periods: z.coerce.number<number>().int().min(1).max(60).default(12),
    }),
    answer: trendSchema,
    about:
      'One indicator over the last periods: the agency from its roll-ups, or one unit from its standing versions.',
  }),
  get: query({
    path: '/api/reports/:id',
    access: 'report.read',
    params: idParams,
    answer: reportSchema,
    about:
      'One report: its form, its draft or its last version, the previous figures, open comments and what one may do next.',
  }),
  context: query({
    path: '/api/reports/:id/context',
    access: 'report.read',
    params: idParams,
    answer: contextSchema,
    about:
      'What the system knows for this report: suggested figures with the records behind them, the same period last year, versions, extensions.',
  }),
  compare: query({
    path: '/api/reports/:id/compare',
    access: 'report.read',
    params: idParams,
    answer: comparisonSchema,
    about:
      'The last submitted version beside the previous period, the same period last year, and the average of like units.',
  }),
  versions: query({
    path: '/api/reports/:id/versions',
    access: 'report.read',
    params: idParams,
    answer: z.object({ items: z.array(versionLineSchema) }),
    about: 'Submitted versions, newest first, with receipt, fingerprint and outcome.',
  }),
  version: query({
    path: '/api/reports/:id/versions/:version',
    access: 'report.read',
    params: idParams.extend({ version }),
    answer: versionPageSchema,
    about: 'One submitted version as a document: its contents, its form, its unit and period.',
  }),
  diff: query({
    path: '/api/reports/:id/diff',
    access: 'report.read',
    params: idParams,
    query: z.object({ from: version, to: version }),
    answer: versionDiffSchema,
    about: 'What differs between two versions of a report.',
  }),
  save: patch({
    path: '/api/reports/:id/draft',
    access: writing,
    params: idParams,
    body: z.object({
      changes: z
        .array(
          z.object({
            field,
            /** The field's `rev` that the change was made upon; 0 where the field was never filled. */
            baseRev: revision,
            value: fieldValueSchema,
            /** Made by the client for this change; a repeat is recognised by it. */
            mutationId: z.string().regex(/^[\w-]{8,40}$/),
          }),
        )
        .min(1)
        .max(maxChanges),
      /** The draft's `rev` the client knows: fields changed by others since then come back too. */
      sinceRev: revision,
    }),
    answer: savedSchema,
    about:
      'Saves fields of a draft. Different fields merge; a field somebody else has changed answers with both values.',
  }),
  choose: act({
    path: '/api/reports/:id/conflicts/:conflictId/choose',
    access: writing,
    params: idParams.extend({ conflictId: z.uuid() }),
    body: z.object({ side: z.enum(['kept', 'lost']), sinceRev: revision }),
    answer: savedSchema,
    about: 'Chooses between the two values of a field that two people have changed.',
  }),
  present: act({
    path: '/api/reports/:id/present',
    access: writing,
    params: idParams,
    body: signBody,
    answer: reportSchema,
    about: 'Presents the finished draft to the leader of the unit, who owes the signature from then on.',
  }),
  sendBack: act({
    path: '/api/reports/:id/send-back',
    access: writing,
    params: idParams,
    body: revBody.extend({ reason: z.string().trim().max(1000).default('') }),
    answer: reportSchema,
    about:
      'The leader sends it back to the reporter, or the reporter takes it back; it is not counted as a return.',
  }),
  submit: act({
    path: '/api/reports/:id/submit',
    access: 'report.submit',
    params: idParams,
    body: signBody,
    answer: reportSchema,
    about: 'The leader signs and submits: an immutable version with a receipt.',
  }),
  return: act({
    path: '/api/reports/:id/return',
    access: 'report.read',
    params: idParams,
    body: revBody.extend({
      reason,
      dueAt: z.iso.datetime(),
      remarks: z
        .array(z.object({ field: field.nullable(), text: z.string().trim().min(1).max(2000) }))
        .max(60)
        .default([]),
    }),
    answer: reportSchema,
    about: 'Whoever receives it returns it with comments pinned to fields and a new due time.',
  }),
  accept: act({
    path: '/api/reports/:id/accept',
    access: 'report.read',
    params: idParams,
    body: revBody,
    answer: reportSchema,
    about: 'Whoever receives it accepts it. Nobody accepts what they prepared or signed.',
  }),
  correct: act({
    path: '/api/reports/:id/correct',
    access: 'report.write',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: reportSchema,
    about: 'Opens the next version for correction; the one submitted stands until the next is accepted.',
  }),
  enter: act({
    path: '/api/reports/:id/enter',
    access: 'report.enter',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: reportSchema,
    about:
      'The office takes it upon itself to type a draft for a unit that handed it in otherwise; the unit’s leader still signs.',
  }),
  discard: act({
    path: '/api/reports/:id/discard',
    access: 'report.write',
    params: idParams,
    body: revBody,
    answer: reportSchema,
    about:
      'Drops an opened correction: the report is again what stood before, its draft as it was submitted.',
  }),
});
