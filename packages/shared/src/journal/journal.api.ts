import { z } from 'zod';
import { api, listOf, pageQuery, query } from '../contract/endpoint.ts';
import {
  chainCheckSchema,
  journalLineSchema,
  journalSealSchema,
  journalTopicNames,
} from './journal.model.ts';

/** Days, both inclusive; a person, a unit with all beneath it, a topic. */
const journalFilter = {
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  accountId: z.uuid().optional(),
  unitId: z.uuid().optional(),
  topic: z.enum(journalTopicNames).optional(),
};

export const journalApi = api('journal', {
  list: query({
    path: '/api/journal',
    access: 'journal.read',
    query: z.object({ ...journalFilter, ...pageQuery }),
    answer: listOf(journalLineSchema),
    about:
      'The journal, newest first: who did what, for whom, when. Filters: days, both inclusive; a person, also on another’s behalf; a unit with all beneath it; a topic. Records the reader may not read are not named.',
  }),
  sheet: query({
    path: '/api/journal.xlsx',
    access: 'journal.read',
    query: z.object({ ...journalFilter, lang: z.enum(['vi', 'en']).default('vi') }),
    answer: z.file(),
    about: 'The same lines as an Excel file of any length, sent while it is read.',
  }),
  seal: query({
    path: '/api/journal/seal',
    access: 'journal.read',
    answer: journalSealSchema,
    about: 'How far the journal is sealed: each seal covers all acts of the agency before it.',
  }),
  check: query({
    path: '/api/journal/seal/check',
    access: 'journal.read',
    query: z.object({ after: pageQuery.cursor }),
    answer: chainCheckSchema,
    about:
      'Makes the seals again, some thousands at a time, and tells the first act that is not as it was sealed.',
  }),
});
