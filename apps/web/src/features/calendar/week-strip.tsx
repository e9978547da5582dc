import { UnstyledButton } from '@mantine/core';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { weekdayShortName } from '@thidua/shared/kernel/format';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { useCalendarWords } from './calendar.words.ts';
import { weekOf } from './calendar-days.ts';
import css from './week-strip.module.css';

interface WeekStripProps {
  day: string;
  entries: readonly CalendarEntry[];
  onDay: (day: string) => void;
}

/** The seven days of a week in one line, each with its count in words; the list beneath begins with the one chosen. */
export function WeekStrip({ day, entries, onDay }: WeekStripProps) {
  const words = useCalendarWords();
  const kernel = useKernelWords();
  const { today } = useFormat();
  const byDay = Map.groupBy(entries, (entry) => entry.day);
  return (
    <nav className={css.strip} aria-label={words.views.week} data-screen-only>
      {weekOf(day).days.map((one) => {
        const some = byDay.get(one) ?? [];
        return (
          <UnstyledButton
            key={one}
            className={css.day ?? ''}
            aria-current={one === day ? 'date' : undefined}
            data-today={one === today || undefined}
            data-empty={some.length === 0 || undefined}
            onClick={() => onDay(one)}
          >
            <span>{weekdayShortName(one, kernel)} </span>
            <b>{Number(one.slice(8))} </b>
            <span className={css.count}>{some.length > 0 ? words.matters(some.length) : '\u00a0'}</span>
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
