import type { FindingWords } from '@thidua/shared/inspection/finding.words';
import type { FindingScreensWords } from '@thidua/shared/inspection/finding-screens.words';
import type { InspectionWords } from '@thidua/shared/inspection/inspection.words';
import type { VisitRecordWords } from '@thidua/shared/inspection/visit-record.words';
import { wordsOf } from '../../platform/words.tsx';

export const useInspectionWords = wordsOf<InspectionWords>('inspection');
export const useFindingWords = wordsOf<FindingWords>('finding');
export const useFindingScreensWords = wordsOf<FindingScreensWords>('findingScreens');
export const useVisitRecordWords = wordsOf<VisitRecordWords>('visitRecord');
