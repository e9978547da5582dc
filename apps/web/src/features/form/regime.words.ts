import type { RegimeWords } from '@thidua/shared/form/regime.words';
import { wordsOf } from '../../platform/words.tsx';

export const useRegimeWords = wordsOf<RegimeWords>('regime');
