import type { ChecklistWords } from '@thidua/shared/inspection/checklist.words';
import type { ChecklistDesignWords } from '@thidua/shared/inspection/checklist-design.words';
import type { FindingWords } from '@thidua/shared/inspection/finding.words';
import type { FindingScreensWords } from '@thidua/shared/inspection/finding-screens.words';
import type { InspectionWords } from '@thidua/shared/inspection/inspection.words';
import type { RoundScreensWords } from '@thidua/shared/inspection/round-screens.words';
import type { VisitRecordWords } from '@thidua/shared/inspection/visit-record.words';
import type { VisitScreensWords } from '@thidua/shared/inspection/visit-screens.words';
import { wordsOf } from '../../platform/words.tsx';

export const useInspectionWords = wordsOf<InspectionWords>('inspection');
export const useFindingWords = wordsOf<FindingWords>('finding');
export const useFindingScreensWords = wordsOf<FindingScreensWords>('findingScreens');
export const useVisitRecordWords = wordsOf<VisitRecordWords>('visitRecord');
export const useVisitScreensWords = wordsOf<VisitScreensWords>('visitScreens');
export const useChecklistWords = wordsOf<ChecklistWords>('checklist');
export const useChecklistDesignWords = wordsOf<ChecklistDesignWords>('checklistDesign');
export const useRoundScreensWords = wordsOf<RoundScreensWords>('roundScreens');
