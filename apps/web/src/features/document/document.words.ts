import type { DocumentWords } from '@thidua/shared/document/document.words';
import { wordsOf } from '../../platform/words.tsx';

export const useDocumentWords = wordsOf<DocumentWords>('document');
