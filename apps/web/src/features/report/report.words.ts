import { wordsOf } from '../../platform/words.tsx';

export const useReportFormWords =
  wordsOf<typeof import('@thidua/shared/report/report-form.words').reportFormWords>('reportForm');

export const useReportScreensWords =
  wordsOf<typeof import('@thidua/shared/report/report-screens.words').reportScreensWords>('reportScreens');

export const useReportWords = wordsOf<import('@thidua/shared/report/report.words').ReportWords>('report');
