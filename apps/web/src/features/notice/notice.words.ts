import type { NoticeWords } from '@thidua/shared/notice/notice.words';
import { wordsOf } from '../../platform/words.tsx';

export const useNoticeWords = wordsOf<NoticeWords>('notice');
