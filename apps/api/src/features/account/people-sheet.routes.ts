import { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import { routesOf } from '../../platform/http/routes.ts';
import { issueSlips, readNewcomers, tellSlips } from './issue-slips.ts';

/** A list of people is brought in once a year, and the library of its sheet is heavy: loaded when one is asked for. */
const peopleImport = () => import('./import-people.ts');

export const peopleSheetRoutes = routesOf(peopleSheetApi, {
  form: async (ctx, input) => (await import('./people-form.ts')).peopleForm(ctx, input),
  tryImport: {
    act: async (ctx, input) => (await peopleImport()).tryPeople(ctx, input),
    show: async (ctx) => (await peopleImport()).tellTrial(ctx),
  },
  importPeople: {
    act: async (ctx, input) => (await peopleImport()).importPeople(ctx, input),
    show: async (ctx, id) => (await peopleImport()).tellImport(ctx, id),
  },
  newcomers: readNewcomers,
  issueSlips: { act: issueSlips, show: tellSlips },
});
