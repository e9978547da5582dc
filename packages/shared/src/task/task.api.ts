import { z } from 'zod';
import { recurrences } from '../campaign/campaign.model.ts';
import { act, api, create, idParams, listOf, pageQuery, query, revBody } from '../contract/endpoint.ts';
import { isPeriodKey } from '../kernel/period-key.ts';
import { taskMarks } from './task.mark.ts';
import {
  candidateSchema,
  countsSchema,
  evidenceRefSchema,
  matrixSchema,
  outlineSchema,
  taskLineSchema,
  taskSchema,
} from './task.model.ts';

const marks = z
  .union([z.enum(taskMarks), z.array(z.enum(taskMarks))])
  .transform((given) => (Array.isArray(given) ? given : [given]))
  .optional();

/** What narrows a list of tasks; the export takes the same. */
export const taskFilter = {
  campaignId: z.uuid().optional(),
  unitId: z.uuid().optional(),
  sectionId: z.uuid().optional(),
  dutyId: z.uuid().optional(),
  is: marks,
  /** Days, both inclusive. */
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
  q: z.string().trim().max(100).optional(),
};

/** The occurrence that is meant: an earlier one that is still owed, or (absent) the current one. */
const periodKey = z
  .string()
  .max(70)
  .refine(isPeriodKey, { params: { code: 'periodKey' } })
  .optional();
const note = z.string().trim().max(4000);
const evidence = z.array(evidenceRefSchema).max(20).default([]);
const reason = z.string().trim().min(3).max(1000);
const progress = z.number().int().min(0).max(100);

export const taskApi = api('task', {
  list: query({
    path: '/api/tasks',
    access: 'task.read',
    query: z.object({ ...taskFilter, ...pageQuery }),
    answer: listOf(taskLineSchema).extend({ asOf: z.string() }),
    about: 'Tasks within reach by due time, each with its current occurrence.',
  }),
  counts: query({
    path: '/api/tasks/counts',
    access: 'task.read',
    query: z.object(taskFilter).omit({ is: true }),
    answer: z.object({
      counts: countsSchema,
      byMark: z.record(z.enum(taskMarks), z.number().int()),
      asOf: z.string(),
    }),
    about: 'How many tasks the same filter holds, by mark, for the filter buttons.',
  }),
  outline: query({
    path: '/api/tasks/outline',
    access: 'campaign.read',
    query: z.object({ campaignId: z.uuid().optional(), unitId: z.uuid().optional() }),
    answer: outlineSchema,
    about:
      'The plan as its own outline with the progress of each section and duty. Without an id, the campaign that runs.',
  }),
  matrix: query({
    path: '/api/tasks/matrix',
    access: 'campaign.read',
    query: z.object({ campaignId: z.uuid().optional() }),
    answer: matrixSchema,
    about: 'Duties by units: one cell for each task within reach.',
  }),
  sheet: query({
    path: '/api/tasks/export',
    access: 'task.read',
    query: z.object({ ...taskFilter, lang: z.enum(['vi', 'en']).default('vi') }),
    answer: z.file(),
    about: 'The tasks of the same filter as an Excel file, in the order of the plan.',
  }),
  candidates: query({
    path: '/api/tasks/evidence',
    access: 'task.update',
    query: z.object({ q: z.string().trim().min(2).max(100) }),
    answer: z.object({ items: z.array(candidateSchema) }),
    about: 'Records of the system, found by name, that may be given as evidence.',
  }),
  get: query({
    path: '/api/tasks/:id',
    access: 'task.read',
    params: idParams,
    answer: taskSchema,
    about:
      'One task: what the plan says, its occurrences, entries with evidence, timeline and what one may do next.',
  }),
  assign: create({
    path: '/api/tasks',
    access: 'task.assign',
    body: z.object({
      dutyId: z.uuid(),
      unitIds: z.array(z.uuid()).min(1).max(300),
      /** For what is owed once: another day than the plan's. */
      dueOn: z.iso.date().optional(),
    }),
    answer: z.object({ dutyId: z.uuid(), taskIds: z.array(z.uuid()) }),
    about: 'Gives a duty of a running plan to further units.',
  }),
  plan: create({
    path: '/api/tasks/own',
    access: 'task.plan',
    body: z
      .object({
        campaignId: z.uuid().optional(),
        unitId: z.uuid(),
        title: z.string().trim().min(3).max(300),
        text: z.string().trim().max(6000).default(''),
        recurrence: z.enum(recurrences),
        dueOn: z.iso.date().nullable(),
      })
      .refine(({ recurrence, dueOn }) => (recurrence === 'once') === (dueOn !== null), {
        path: ['dueOn'],
        params: { code: 'dueNeeded' },
      }),
    answer: taskSchema,
    about: 'A unit puts a task of its own beneath the plan (plan 1096, III.2).',
  }),
  progress: act({
    path: '/api/tasks/:id/progress',
    access: 'task.update',
    params: idParams,
    body: revBody.extend({ periodKey, progress, note: note.default(''), evidence }),
    answer: taskSchema,
    about: 'Says how far it is: a percentage, a note, evidence.',
  }),
  finish: act({
    path: '/api/tasks/:id/finish',
    access: 'task.update',
    params: idParams,
    body: revBody.extend({ periodKey, note: note.default(''), evidence }),
    answer: taskSchema,
    about: 'Says that it is done, with a note or evidence; the office is asked to verify.',
  }),
  takeBack: act({
    path: '/api/tasks/:id/take-back',
    access: 'task.update',
    params: idParams,
    body: revBody.extend({ periodKey }),
    answer: taskSchema,
    about: 'The unit takes back what it said was done, while nobody has verified it.',
  }),
  verify: act({
    path: '/api/tasks/:id/verify',
    access: 'task.verify',
    params: idParams,
    body: revBody.extend({ periodKey, note: note.default('') }),
    answer: taskSchema,
    about: 'Confirms the result. Nobody verifies what they did themselves.',
  }),
  return: act({
    path: '/api/tasks/:id/return',
    access: 'task.verify',
    params: idParams,
    body: revBody.extend({ periodKey, reason, dueAt: z.iso.datetime() }),
    answer: taskSchema,
    about: 'Gives it back to the unit with a reason and a new due time.',
  }),
  cancel: act({
    path: '/api/tasks/:id/cancel',
    access: 'task.assign',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: taskSchema,
    about: 'Takes the task from the unit: it is not expected any more.',
  }),
});
