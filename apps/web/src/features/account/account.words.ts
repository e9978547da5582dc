import type { AccountWords } from '@thidua/shared/account/account.words';
import { wordsOf } from '../../platform/words.tsx';

export const useAccountWords = wordsOf<AccountWords>('account');
