import type { OverviewWords } from '@thidua/shared/overview/overview.words';
import { wordsOf } from '../../platform/words.tsx';

export const useOverviewWords = wordsOf<OverviewWords>('overview');
