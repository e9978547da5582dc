import type { WorkingDayWords } from '@thidua/shared/unit/working-days.words';
import { wordsOf } from '../../platform/words.tsx';

export const useWorkingDayWords = wordsOf<WorkingDayWords>('workingDay');
