import type { ReportSheetWords } from '@thidua/shared/report/report-sheet.words';
import { wordsOf } from '../../platform/words.tsx';

export const useReportSheetWords = wordsOf<ReportSheetWords>('reportSheet');
