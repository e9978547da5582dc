import { wordsOf } from '../../platform/words.tsx';

export const useConsolidationWords =
  wordsOf<import('@thidua/shared/consolidation/consolidation.words').ConsolidationWords>('consolidation');
