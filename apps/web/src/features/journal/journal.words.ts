import type { JournalWords } from '@thidua/shared/journal/journal.words';
import { wordsOf } from '../../platform/words.tsx';

export const useJournalWords = wordsOf<JournalWords>('journal');
