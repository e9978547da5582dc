import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { isoWeekday } from '@thidua/shared/kernel/day';
import { timeOf } from '@thidua/shared/kernel/instant';
import { useFormat } from '../../platform/format.tsx';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';
import { useCalendarWords } from './calendar.words.ts';
import { weekOf } from './calendar-days.ts';
import css from './calendar-grid.module.css';
import { CalendarLegend } from './calendar-legend.tsx';
import { DayCell } from './day-cell.tsx';
import { HeldLine } from './held-line.tsx';
import { useDayLabel } from './use-day-label.ts';
import type { Moving } from './use-moving.ts';

const halves = ['day', 'morning', 'afternoon'] as const;
type Half = (typeof halves)[number];

function halfOf({ startsAt, endsAt }: CalendarEntry): Half {
  const at = startsAt ?? endsAt;
  if (!at) return 'day';
  return timeOf(at) < '12:00' ? 'morning' : 'afternoon';
}

interface WeekTableProps {
  day: string;
  title: string;
  entries: readonly CalendarEntry[];
  moving: Moving;
  onOpen: (entry: CalendarEntry) => void;
}

/** A week as a table: days across, the halves of a working day down. */
export function WeekTable({ day, title, entries, moving, onOpen }: WeekTableProps) {
  const words = useCalendarWords();
  const format = useFormat();
  const label = useDayLabel();
  const { days } = weekOf(day);
  const { gridProps, cellProps } = useRovingGrid(halves.length, 7, [1, isoWeekday(day) - 1]);
  return (
    <section className={css.sheet} aria-label={title}>
      <table {...gridProps} className={css.grid} data-view="week">
        <caption>{words.monthCaption(title)}</caption>
        <thead>
          <tr>
            <td data-week />
            {days.map((one, at) => (
              <th key={one} scope="col" data-weekend={at > 4 || undefined}>
                <span className={css.number} data-today={one === format.today || undefined}>
                  {words.weekdays[at]} {format.dayShort(one)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {halves.map((half, row) => (
            <tr key={half}>
              <th scope="row" data-week>
                {words.halves[half]}
              </th>
              {days.map((one, column) => {
                const some = entries.filter((entry) => entry.day === one && halfOf(entry) === half);
                return (
                  <DayCell
                    key={one}
                    day={one}
                    label={`${words.halves[half]}, ${label(one, some)}`}
                    entries={some}
                    cell={cellProps(row, column)}
                    isToday={one === format.today}
                    isWeekend={column > 4}
                    wraps
                    moving={moving}
                    onOpen={onOpen}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <HeldLine moving={moving} />
      <CalendarLegend />
    </section>
  );
}
