import { accountWords } from '@thidua/shared/account/account.words';
import { accountWordsEn } from '@thidua/shared/account/account.words.en';
import { formatNearInstant, formatPeriod } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import { letterWords } from '@thidua/shared/notice/letter.words';
import { letterWordsEn } from '@thidua/shared/notice/letter.words.en';
import { noticeWords } from '@thidua/shared/notice/notice.words';
import { noticeWordsEn } from '@thidua/shared/notice/notice.words.en';
import { obligationWords } from '@thidua/shared/obligation/obligation.words';
import { obligationWordsEn } from '@thidua/shared/obligation/obligation.words.en';

const vi = {
  lang: 'vi',
  kernel: kernelWords,
  letter: letterWords,
  notice: noticeWords,
  duty: obligationWords,
  roles: accountWords.roles,
};
export type ReaderWords = typeof vi;
const en: ReaderWords = {
  lang: 'en',
  kernel: kernelWordsEn,
  letter: letterWordsEn,
  notice: noticeWordsEn,
  duty: obligationWordsEn,
  roles: accountWordsEn.roles,
};

/** The words of the reader's language, and how periods and moments are written in it on this day. */
export function wordsFor(locale: 'vi' | 'en' | null, today: string) {
  const words = locale === 'en' ? en : vi;
  return {
    words,
    writes: {
      period: (key: string) => formatPeriod(key, words.kernel),
      when: (instant: string) => formatNearInstant(instant, today, words.kernel),
    },
  };
}

export type Reader = ReturnType<typeof wordsFor>;
