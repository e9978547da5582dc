import { timeLeft } from '@thidua/shared/kernel/due';
import {
  formatAgo,
  formatDay,
  formatDayMonth,
  formatInstant,
  formatNearDay,
  formatNearInstant,
  formatPeriod,
  formatTime,
  formatTimeLeft,
  formatWeekday,
} from '@thidua/shared/kernel/format';
import { formatCount, formatNumber, formatPercentOf, formatShare } from '@thidua/shared/kernel/format-number';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { KernelWords } from '@thidua/shared/kernel/kernel.words';
import { useMemo } from 'react';
import { useNow } from './clock.ts';
import { wordsOf } from './words.tsx';

export const useKernelWords = wordsOf<KernelWords>('kernel');

/** Days, times, periods and counts in the reader's language, measured from the server's present. */
export function useFormat() {
  const words = useKernelWords();
  const now = useNow();
  return useMemo(() => {
    const today = dayOf(now);
    return {
      now,
      today,
      /** '20/08/2021' */
      day: formatDay,
      /** '20/08' */
      dayShort: formatDayMonth,
      /** '17:00' */
      time: formatTime,
      /** '17:00 hôm nay', '09:15 thứ Sáu 20/08' */
      when: (instant: string) => formatNearInstant(instant, today, words),
      /** '17:00 ngày 20/08/2021' */
      whenFull: (instant: string) => formatInstant(instant, words),
      /** 'hôm nay', 'thứ Sáu 20/08' */
      dayNear: (day: string) => formatNearDay(day, today, words),
      weekday: (day: string) => formatWeekday(day, today, words),
      /** '5 phút trước' */
      ago: (instant: string) => formatAgo(instant, now, words),
      /** 'còn 2 ngày', 'trễ 3 giờ' */
      due: (instant: string) => {
        const left = timeLeft(now, instant);
        return { words: formatTimeLeft(left, words), isLate: left.late };
      },
      /** 'tuần 33', with `year` 'tuần 33/2021'; what was asked for once is called by its own name, where that is known */
      period: (key: string, year = false, thematicName?: string) =>
        formatPeriod(key, words, { year, ...(thematicName ? { thematicName } : {}) }),
      number: (value: number, scale = 0) => formatNumber(value, words, scale),
      count: (n: number, noun: keyof KernelWords['noun']) => formatCount(n, noun, words),
      share: (n: number, of: number, noun: keyof KernelWords['noun']) => formatShare(n, of, noun, words),
      percentOf: (n: number, of: number) => formatPercentOf(n, of, words) ?? '–',
    };
  }, [words, now]);
}

export type Format = ReturnType<typeof useFormat>;
