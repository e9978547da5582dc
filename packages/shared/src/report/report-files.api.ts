import { z } from 'zod';
import { act, api, idParams, query, revision } from '../contract/endpoint.ts';
import { sheetFile } from '../contract/sheet-fault.ts';
import { reportSchema } from './report.model.ts';
import { sheetTrialSchema } from './sheet-form.model.ts';

const version = z.coerce.number<number>().int().min(1).max(9999).optional();

const lang = z.enum(['vi', 'en']).default('vi');

const filledForm = z.object({
  file: sheetFile,
  /** The draft's `rev` as the actor saw it: what somebody else changed since then becomes a conflict, not a loss. */
  draftRev: revision,
  lang,
});

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
  excel: query({
    path: '/api/reports/:id/excel',
    access: 'report.read',
    params: idParams,
    query: z.object({ version, blank: z.stringbool().default(false), lang }),
    answer: z.file(),
    about:
      'The form of the report as an Excel file, filled in as it stands or blank: to be filled in there and imported.',
  }),
  tryForm: act({
    path: '/api/reports/:id/form/trial',
    access: 'report.read',
    params: idParams,
    body: filledForm,
    answer: sheetTrialSchema,
    about:
      'Tries a filled form: the import is done and undone, and every fault and every change is told with its cell.',
  }),
  importForm: act({
    path: '/api/reports/:id/form',
    access: 'report.read',
    params: idParams,
    body: filledForm,
    answer: reportSchema,
    about: 'Imports a filled form into the draft: all of it, or, with any fault in it, nothing.',
  }),
});
