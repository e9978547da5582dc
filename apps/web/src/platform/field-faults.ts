import type { doorWords } from '@thidua/shared/contract/door.words';
import type { Problem } from '@thidua/shared/contract/problem';
import { useCallback } from 'react';
import { wordsOf } from './words.tsx';

type Say = string | ((facts: Record<string, unknown>) => string);

const useDoorWords = wordsOf<typeof doorWords>('door');

/** Says a refusal field by field: 'roles.0.unitId' -> what is wrong with it. Empty where no field of the form is at fault. */
export function useFieldFaults(): (problem: Problem) => Record<string, string> {
  const { faults } = useDoorWords();
  return useCallback(
    ({ fields = [] }) => {
      const words: Record<string, Say> = faults;
      return Object.fromEntries(
        fields.map(({ path, code, facts }) => {
          const say = words[code] ?? faults.other;
          return [
            path.replace(/^(body|query|params)\./, ''),
            typeof say === 'function' ? say(facts ?? {}) : say,
          ];
        }),
      );
    },
    [faults],
  );
}
