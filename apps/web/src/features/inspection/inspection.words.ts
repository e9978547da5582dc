import type { FindingWords } from '@thidua/shared/inspection/finding.words';
import type { FindingScreensWords } from '@thidua/shared/inspection/finding-screens.words';
import type { InspectionWords } from '@thidua/shared/inspection/inspection.words';
import { wordsOf } from '../../platform/words.tsx';

export const useInspectionWords = wordsOf<InspectionWords>('inspection');
export const useFindingWords = wordsOf<FindingWords>('finding');
export const useFindingScreensWords = wordsOf<FindingScreensWords>('findingScreens');
