import type { LoadWords } from '../platform/words.tsx';

/** Brings one language; the other never reaches the browser until it is chosen. */
export const loadWords: LoadWords = (lang) =>
  (lang === 'en' ? import('./words.en.ts') : import('./words.vi.ts')).then((loaded) => loaded.default);
