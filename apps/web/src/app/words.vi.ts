import { shellWords } from '@thidua/shared/shell/shell.words';

/** Every feature's Vietnamese words, a line per feature. */
const words = {
  shell: shellWords,
};

export default words;
