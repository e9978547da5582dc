import { reportApi } from '@thidua/shared/report/report.api';
import { routesOf } from '../../platform/http/routes.ts';
import { compareReport } from './compare-report.ts';
import { correctReport } from './correct-report.ts';
import { discardCorrection } from './discard-correction.ts';
import { enterForUnit } from './enter-for-unit.ts';
import { exportPeriod } from './export-period.ts';
import { exportReports } from './export-reports.ts';
import { readReports } from './list-reports.ts';
import { readPeriod, readPeriods } from './period-page.ts';
import { presentReport, sendReportBack } from './present-report.ts';
import { readContext, readDiff, readVersion, readVersions } from './read-context.ts';
import { showReport } from './read-report.ts';
import { readTrend } from './read-trend.ts';
import { reportFilesRoutes } from './report-files.routes.ts';
import { acceptReport, returnReport } from './review-report.ts';
import { chooseSide, saveDraft, showSaved } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

const pages = routesOf(reportApi, {
  list: readReports,
  workbook: exportReports,
  periods: readPeriods,
  period: readPeriod,
  sheet: exportPeriod,
  trend: readTrend,
  get: (ctx, { params }) => showReport(ctx, params.id),
  context: readContext,
  compare: compareReport,
  versions: readVersions,
  version: readVersion,
  diff: readDiff,
  save: { act: saveDraft, show: showSaved },
  choose: { act: chooseSide, show: showSaved },
  present: { act: presentReport, show: showReport },
  sendBack: { act: sendReportBack, show: showReport },
  submit: { act: submitReport, show: showReport },
  return: { act: returnReport, show: showReport },
  accept: { act: acceptReport, show: showReport },
  correct: { act: correctReport, show: showReport },
  enter: { act: enterForUnit, show: showReport },
  discard: { act: discardCorrection, show: showReport },
});

/** What is read and moved on screen, and what goes in and out as files. */
export const reportRoutes = [...pages, ...reportFilesRoutes];
