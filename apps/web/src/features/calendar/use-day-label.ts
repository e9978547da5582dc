import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { useCallback } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useCalendarWords } from './calendar.words.ts';

/** A day of the grid as it is heard: 'thứ Năm 14/10, 3 việc, trùng lịch'. */
export function useDayLabel() {
  const words = useCalendarWords();
  const format = useFormat();
  return useCallback(
    (day: string, entries: readonly CalendarEntry[]) => {
      const count = entries.length > 0 ? words.matters(entries.length) : words.noMatters;
      const clashes = entries.some((entry) => (entry.visit?.clashes.length ?? 0) > 0);
      return [format.weekday(day), count, clashes ? words.clashNote : ''].filter(Boolean).join(', ');
    },
    [words, format],
  );
}
