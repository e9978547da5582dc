import { addDays, isoWeekday } from '@thidua/shared/kernel/day';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import css from './working-days.module.css';
import { monthDays, type YearRow } from './year-rows.ts';

type Mark = 'off' | 'worked' | 'weekend' | undefined;

function marksOf(rows: readonly YearRow[]): Map<string, { mark: 'off' | 'worked'; own: boolean }> {
  const marks = new Map<string, { mark: 'off' | 'worked'; own: boolean }>();
  for (const row of rows)
    for (let day = row.from; day <= row.to; day = addDays(day, 1))
      marks.set(day, { mark: row.worked ? 'worked' : 'off', own: row.why !== null });
  return marks;
}

/** The year at a glance, twelve months; what it shows is said by the table beside it, so it is not read out. */
export function YearCalendar({ year, rows }: { year: number; rows: readonly YearRow[] }) {
  const words = useKernelWords();
  const { today } = useFormat();
  const marks = marksOf(rows);
  return (
    <div className={css.year} aria-hidden>
      {Array.from({ length: 12 }, (_, n) => n + 1).map((month) => (
        <div key={month} className={css.month}>
          <b>{words.period.month(month)}</b>
          <div className={css.days}>
            {words.weekdayShort.map((name) => (
              <i key={name}>{name}</i>
            ))}
            {monthDays(year, month).map((day) => {
              const special = marks.get(day);
              const mark: Mark = special?.mark ?? (isoWeekday(day) > 5 ? 'weekend' : undefined);
              return (
                <span
                  key={day}
                  data-mark={mark}
                  data-own={special?.own || undefined}
                  data-today={day === today || undefined}
                  style={day.endsWith('-01') ? { gridColumnStart: isoWeekday(day) } : undefined}
                >
                  {Number(day.slice(8))}
                </span>
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}
