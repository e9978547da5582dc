import type { LetterheadWords } from '@thidua/shared/document/letterhead.words';
import { wordsOf } from '../../platform/words.tsx';

export const useLetterheadWords = wordsOf<LetterheadWords>('letterhead');
