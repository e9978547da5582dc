import { shellWordsEn } from '@thidua/shared/shell/shell.words.en';
import type vi from './words.vi.ts';

/** Every feature's English words; a feature that is missing here does not compile. */
const words: typeof vi = {
  shell: shellWordsEn,
};

export default words;
