import { wordsOf } from './words.tsx';

export const useShellWords = wordsOf<typeof import('@thidua/shared/shell/shell.words').shellWords>('shell');
