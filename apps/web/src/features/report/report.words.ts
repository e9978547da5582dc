import { wordsOf } from '../../platform/words.tsx';

export const useReportFormWords =
  wordsOf<typeof import('@thidua/shared/report/report-form.words').reportFormWords>('reportForm');

export const useReportWords =
  wordsOf<typeof import('@thidua/shared/report/report.words').reportWords>('report');
