import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { isoWeekday, monthOf } from '@thidua/shared/kernel/day';
import { formatDayMonth } from '@thidua/shared/kernel/format';
import { useFormat } from '../../platform/format.tsx';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';
import { useCalendarWords } from './calendar.words.ts';
import { weeksOfMonth } from './calendar-days.ts';
import css from './calendar-grid.module.css';
import { CalendarLegend } from './calendar-legend.tsx';
import { DayCell } from './day-cell.tsx';
import { HeldLine } from './held-line.tsx';
import { useDayLabel } from './use-day-label.ts';
import type { Moving } from './use-moving.ts';
import { useIsPrinting } from './use-print-month.ts';

/** So many lines a day may have before the rest is one line. */
const mostLines = 6;

/** A month hangs on a notice board as one sheet: the more its fullest days hold, the smaller it is printed. */
function densityOf(lines: readonly number[]): 'dense' | 'denser' | undefined {
  const all = lines.reduce((sum, one) => sum + one, 0);
  return all > 46 ? 'denser' : all > 30 ? 'dense' : undefined;
}

interface MonthTableProps {
  day: string;
  title: string;
  entries: readonly CalendarEntry[];
  moving: Moving;
  onOpen: (entry: CalendarEntry) => void;
  onDay: (day: string) => void;
}

/** A month as a table of its weeks: one stop of the Tab key, arrow keys from day to day. */
export function MonthTable({ day, title, entries, moving, onOpen, onDay }: MonthTableProps) {
  const words = useCalendarWords();
  const { today } = useFormat();
  const label = useDayLabel();
  const isPrinting = useIsPrinting();
  const weeks = weeksOfMonth(day);
  const start = weeks.findIndex((week) => week.days.includes(day));
  const { gridProps, cellProps } = useRovingGrid(weeks.length, 7, [Math.max(0, start), isoWeekday(day) - 1]);
  const byDay = Map.groupBy(entries, (entry) => entry.day);
  const lines = weeks.map(({ days }) => Math.max(2, ...days.map((one) => byDay.get(one)?.length ?? 0)));
  return (
    <section className={css.sheet} aria-label={title}>
      <table {...gridProps} className={css.grid} data-view="month" data-dense={densityOf(lines)}>
        <caption>{words.monthCaption(title)}</caption>
        <thead>
          <tr>
            <th scope="col" data-week>
              {words.weekColumn}
            </th>
            {words.weekdays.map((name, at) => (
              <th key={name} scope="col" data-weekend={at > 4 || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={week.days[0]}>
              <th scope="row" data-week>
                {words.range.week(week.number)}
              </th>
              {week.days.map((one, column) => {
                const some = byDay.get(one) ?? [];
                return (
                  <DayCell
                    key={one}
                    day={one}
                    label={label(one, some)}
                    head={<DayNumber day={one} month={monthOf(day)} isToday={one === today} />}
                    entries={some}
                    {...(isPrinting ? {} : { most: mostLines })}
                    cell={cellProps(row, column)}
                    isToday={one === today}
                    isOutside={monthOf(one) !== monthOf(day)}
                    isWeekend={column > 4}
                    moving={moving}
                    onOpen={onOpen}
                    onMore={onDay}
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

/** '14', '01/10' where another month begins or ends, a filled pill for today. */
function DayNumber({ day, month, isToday }: { day: string; month: string; isToday: boolean }) {
  const words = useCalendarWords();
  const date = Number(day.slice(8));
  const text = monthOf(day) === month && date !== 1 ? String(date) : formatDayMonth(day);
  return (
    <span className={css.number} data-today={isToday || undefined} aria-hidden>
      {text}
      {isToday ? <span data-screen-only> · {words.go.today}</span> : null}
    </span>
  );
}
