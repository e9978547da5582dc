import type { DueRequestWords } from '@thidua/shared/obligation/due-request.words';
import { wordsOf } from '../../platform/words.tsx';

export const useDueRequestWords = wordsOf<DueRequestWords>('dueRequest');
