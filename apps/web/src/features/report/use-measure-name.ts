import { useWordsBundle } from '../../platform/words.tsx';
import { useReportFormWords } from './report.words.ts';

type Named = { measures?: Readonly<Record<string, string>> };

/** What a measure is called, in the words of the feature that counts it; without a name of its own it is called by that feature. */
export function useMeasureName(): (measure: string) => string {
  const bundle = useWordsBundle();
  const { sources } = useReportFormWords();
  return (measure) => {
    const name = measure.split('.')[0] ?? '';
    const words = bundle[name] as Named | undefined;
    return words?.measures?.[measure] ?? sources[name as keyof typeof sources] ?? sources.other;
  };
}
