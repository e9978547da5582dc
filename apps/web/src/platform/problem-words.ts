import type { Problem } from '@thidua/shared/contract/problem';
import { useCallback } from 'react';
import { useShellWords } from './shell-words.ts';
import { useWordsBundle } from './words.tsx';

type Say = string | ((facts: Record<string, unknown>) => string);

/** Says a refusal in the reader's language: the words of the feature that refuses, else the general ones of the door. */
export function useProblemWords(): (problem: Problem) => string {
  const bundle = useWordsBundle();
  const shell = useShellWords();
  return useCallback(
    (problem) => {
      const [feature = '', name = ''] = problem.code.split('.');
      const words = bundle[feature] as { problems?: Record<string, Say> } | undefined;
      const say = words?.problems?.[name];
      if (typeof say === 'function') return say(problem.facts ?? {});
      return say ?? shell.failed;
    },
    [bundle, shell],
  );
}
