import { formatDays } from '@thidua/shared/kernel/format';
import { useCalendarWords } from './calendar.words.ts';
import { weekOf } from './calendar-days.ts';
import type { CalendarSearch } from './use-calendar-search.ts';

/** 'Tháng 10/2021', 'Tuần 41, 11/10–17/10/2021'. */
export function useRangeTitle({ byWeek, day, days }: CalendarSearch): string {
  const { range } = useCalendarWords();
  if (byWeek) return `${range.week(weekOf(day).number)}, ${formatDays(days.from, days.to)}`;
  const [year, month] = day.split('-').map(Number);
  return range.month(month ?? 1, year ?? 0);
}
