import { z } from 'zod';
import { act, api, create, query } from '../contract/endpoint.ts';
import { sheetFile } from '../contract/sheet-fault.ts';
import {
  mostSheetPeople,
  mostSlips,
  newcomerSchema,
  peopleCountsSchema,
  peopleTrialSchema,
  slipSchema,
} from './people-sheet.model.ts';

const filledList = z.object({ file: sheetFile });

/** Units and people from an Excel file, and the slips with which the people come in. */
export const peopleSheetApi = api('account', {
  form: query({
    path: '/api/accounts/excel',
    access: 'account.edit',
    query: z.object({ lang: z.enum(['vi', 'en']).default('vi'), filled: z.stringbool().default(false) }),
    answer: z.file(),
    about:
      'The form for a list of units and people as an Excel file, with the units and roles of the agency to choose from; filled: with the people there are.',
  }),
  tryImport: act({
    path: '/api/accounts/import/trial',
    access: 'account.edit',
    body: filledList,
    answer: peopleTrialSchema,
    about: 'Tries a list: the import is done and undone, and every fault is told with its sheet and cell.',
  }),
  importPeople: create({
    path: '/api/accounts/import',
    access: 'account.edit',
    body: filledList,
    answer: peopleCountsSchema,
    about:
      'Adds the units and people of a list and corrects those who are there: all of it, or, with any fault in it, nothing. Nobody can sign in before a slip was issued.',
  }),
  newcomers: query({
    path: '/api/accounts/newcomers',
    access: 'account.edit',
    answer: z.object({ items: z.array(newcomerSchema).max(mostSheetPeople) }),
    about: 'People who have never signed in, by unit and given name: those to whom a slip is handed.',
  }),
  issueSlips: act({
    path: '/api/accounts/slips',
    access: 'account.edit',
    body: z.object({ ids: z.array(z.uuid()).min(1).max(mostSlips) }),
    answer: z.object({ items: z.array(slipSchema) }),
    about:
      'Issues passwords to people who have never signed in, told once; whoever has signed in meanwhile is left out.',
  }),
});
