import { useWordsBundle } from '../../platform/words.tsx';

type Named = { measures?: Readonly<Record<string, string>> };

/** What a measure is called, in the words of the feature that counts it; a measure nobody has named shows its own name. */
export function useMeasureName(): (measure: string) => string {
  const bundle = useWordsBundle();
  return (measure) => {
    const feature = bundle[measure.split('.')[0] ?? ''] as Named | undefined;
    return feature?.measures?.[measure] ?? measure;
  };
}
