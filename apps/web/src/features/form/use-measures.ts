import { useDesignWords } from './form.words.ts';

/** What the system counts, by name, for a list to choose from. */
export function useMeasures(): { value: string; label: string }[] {
  const { measures } = useDesignWords();
  return Object.entries(measures).map(([value, label]) => ({ value, label }));
}
