import { z } from 'zod';
import { api, idParams, query } from '../contract/endpoint.ts';

const version = z.coerce.number<number>().int().min(1).max(9999).optional();

/** A report as files: read here, written by hand there. */
export const reportFilesApi = api('report', {
  word: query({
    path: '/api/reports/:id/word',
    access: 'report.read',
    params: idParams,
    query: z.object({ version }),
    answer: z.file(),
    about:
      'The report as a Word file in the form of official papers: the draft for those who write it, else the version sent.',
  }),
});
