import { reportFilesApi } from '@thidua/shared/report/report-files.api';
import { routesOf } from '../../platform/http/routes.ts';
import { reportAsWord } from './paper-word.ts';

export const reportFilesRoutes = routesOf(reportFilesApi, { word: reportAsWord });
