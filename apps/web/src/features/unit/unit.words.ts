import type { UnitWords } from '@thidua/shared/unit/unit.words';
import { wordsOf } from '../../platform/words.tsx';

export const useUnitWords = wordsOf<UnitWords>('unit');
