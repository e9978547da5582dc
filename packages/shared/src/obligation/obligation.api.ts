import { z } from 'zod';
import { api, create, listOf, pageQuery, query } from '../contract/endpoint.ts';
import { dutyRowSchema, obligationKinds, unitRecordSchema } from './obligation.model.ts';

/** Cells chosen in the grid or rows of a list: at most what fits one screen of a province. */
const ids = z.array(z.uuid()).min(1).max(500);
const reason = z.string().trim().min(3).max(500);
const changed = z.object({ changed: z.number().int(), skipped: z.number().int() });

export const obligationApi = api('obligation', {
  mine: query({
    path: '/api/obligations',
    access: 'signedIn',
    query: z.object({
      tab: z.enum(['todo', 'waiting', 'done']).default('todo'),
      kind: z.enum(obligationKinds).optional(),
      ...pageQuery,
    }),
    answer: listOf(dutyRowSchema).extend({ asOf: z.string() }),
    about:
      'My work: what this person or the units they answer for owe, wait for, or have done in the last 31 days.',
  }),
  counts: query({
    path: '/api/obligations/counts',
    access: 'signedIn',
    answer: z.object({
      todo: z.number().int(),
      overdue: z.number().int(),
      today: z.number().int(),
      week: z.number().int(),
      waiting: z.number().int(),
      done: z.number().int(),
      asOf: z.string(),
      byKind: z.partialRecord(z.enum(obligationKinds), z.number().int()),
    }),
    about: 'The counts beside the navigation and the tabs of My work, from the same rows.',
  }),
  unit: query({
    path: '/api/obligations/unit',
    access: 'obligation.read',
    query: z.object({ unitId: z.uuid().optional() }),
    answer: unitRecordSchema,
    about:
      'How one unit stands: its last twelve periodic reports and its tasks. Without a unit, the one of the actor.',
  }),
  urge: create({
    path: '/api/obligations/urge',
    access: 'obligation.urge',
    body: z.object({ ids, message: z.string().trim().max(500).default('') }),
    answer: changed,
    about: 'Urges those who owe: each gets a notice; what is no longer owed is skipped and counted.',
  }),
  extend: create({
    path: '/api/obligations/extend',
    access: 'obligation.extend',
    body: z.object({ ids, dueAt: z.iso.datetime(), reason }),
    answer: changed,
    about: 'Grants a later due time. What was late stays late.',
  }),
  exempt: create({
    path: '/api/obligations/exempt',
    access: 'obligation.exempt',
    body: z.object({ ids, reason }),
    answer: changed,
    about: 'Exempts: neither done nor missing, and it says why.',
  }),
  restore: create({
    path: '/api/obligations/restore',
    access: 'obligation.extend',
    body: z.object({ ids }),
    answer: changed,
    about:
      'Takes back what was granted last, an exemption or a later due time: it is owed as it was before. What nothing was granted for is skipped and counted.',
  }),
});
