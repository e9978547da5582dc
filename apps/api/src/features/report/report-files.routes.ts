import { reportFilesApi } from '@thidua/shared/report/report-files.api';
import { routesOf } from '../../platform/http/routes.ts';
import { reportAsWord } from './paper-word.ts';
import { showReport } from './read-report.ts';
import { reportAsExcel } from './sheet-form.ts';
import { importForm, tellTrial, tryForm } from './sheet-import.ts';

export const reportFilesRoutes = routesOf(reportFilesApi, {
  word: reportAsWord,
  excel: reportAsExcel,
  tryForm: { act: tryForm, show: tellTrial },
  importForm: { act: importForm, show: showReport },
});
