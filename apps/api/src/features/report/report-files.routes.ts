import { reportFilesApi } from '@thidua/shared/report/report-files.api';
import { routesOf } from '../../platform/http/routes.ts';
import { reportAsWord } from './paper-word.ts';
import { showReport } from './read-report.ts';

/** Sheets are filled in and read rarely, and their libraries are heavy: loaded when the first is asked for. */
const formImport = () => import('./sheet-import.ts');

export const reportFilesRoutes = routesOf(reportFilesApi, {
  word: reportAsWord,
  excel: async (ctx, input) => (await import('./sheet-form.ts')).reportAsExcel(ctx, input),
  tryForm: {
    act: async (ctx, input) => (await formImport()).tryForm(ctx, input),
    show: async (ctx, id, input) => (await formImport()).tellTrial(ctx, id, input),
  },
  importForm: { act: async (ctx, input) => (await formImport()).importForm(ctx, input), show: showReport },
});
