import type { ObligationWords } from '@thidua/shared/obligation/obligation.words';
import { wordsOf } from '../../platform/words.tsx';

export const useObligationWords = wordsOf<ObligationWords>('obligation');
