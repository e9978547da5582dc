import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

export type Lang = 'vi' | 'en';

/** The words of one language: feature -> its words object. */
export type WordsBundle = Record<string, unknown>;
export type LoadWords = (lang: Lang) => Promise<WordsBundle>;

interface Words {
  lang: Lang;
  bundle: WordsBundle;
  choose: (lang: Lang) => void;
}

const WordsContext = createContext<Words | null>(null);

/** Read by public/boot.js as well. */
const langKey = 'thidua.lang';

export function keptLang(): Lang {
  try {
    return localStorage.getItem(langKey) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function keep(lang: Lang) {
  document.documentElement.lang = lang;
  try {
    localStorage.setItem(langKey, lang);
  } catch {
    // A locked-down browser keeps the choice until the page is closed.
  }
}

interface WordsProviderProps {
  lang: Lang;
  bundle: WordsBundle;
  load: LoadWords;
  children: ReactNode;
}

/** Holds one language. The other one is fetched when chosen; until it is here the page stays as it was. */
export function WordsProvider({ lang, bundle, load, children }: WordsProviderProps) {
  const [held, hold] = useState({ lang, bundle });
  const choose = useCallback(
    (next: Lang) => {
      void load(next).then((loaded) => {
        keep(next);
        hold({ lang: next, bundle: loaded });
      });
    },
    [load],
  );
  const words = useMemo(() => ({ ...held, choose }), [held, choose]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('WordsProvider is missing');
  return words;
}

export function useLang(): [Lang, (lang: Lang) => void] {
  const { lang, choose } = useWords();
  return [lang, choose];
}

export function useWordsBundle(): WordsBundle {
  return useWords().bundle;
}

/** Makes the hook that gives one feature's words in the language in force: `useReportWords = wordsOf<...>('report')`. */
export function wordsOf<T>(feature: string): () => T {
  return () => {
    const words = useWords().bundle[feature];
    if (words === undefined) throw new Error(`No words for '${feature}'`);
    return words as T;
  };
}
