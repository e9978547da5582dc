import type { PeopleSheetWords } from '@thidua/shared/account/people-sheet.words';
import { wordsOf } from '../../platform/words.tsx';

export const usePeopleSheetWords = wordsOf<PeopleSheetWords>('peopleSheet');
