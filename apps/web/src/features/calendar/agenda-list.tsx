import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { formatDay, sentenceCase, weekdayName } from '@thidua/shared/kernel/format';
import { useState } from 'react';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import css from './agenda.module.css';
import { AgendaRow } from './agenda-row.tsx';
import { useCalendarWords } from './calendar.words.ts';
import { useIsPrinting } from './use-print-month.ts';

interface AgendaListProps {
  entries: readonly CalendarEntry[];
  title: string;
  openId: string | undefined;
  onOpen: (entry: CalendarEntry) => void;
}

/** The calendar as a table, day by day: what every other view shows, for those who read, hear or type. */
export function AgendaList({ entries, title, openId, onOpen }: AgendaListProps) {
  const words = useCalendarWords();
  const { columns } = words;
  const { today } = useFormat();
  const isPrinting = useIsPrinting();
  const [showsPast, showPast] = useState(false);
  const past = entries.filter((entry) => entry.day < today);
  // The month one is in begins with today; what has passed is one press away.
  const isFolded = past.length > 0 && past.length < entries.length && !showsPast && !isPrinting;
  const days = [...Map.groupBy(isFolded ? entries.slice(past.length) : entries, (entry) => entry.day)];
  return (
    <section className={css.frame} aria-label={title}>
      {isFolded ? (
        <UnstyledButton className={css.past ?? ''} onClick={() => showPast(true)} data-screen-only>
          <IconChevronUp size={16} stroke={1.8} aria-hidden />
          {words.past(past.length)}
        </UnstyledButton>
      ) : null}
      <table className={css.agenda}>
        <caption>{words.caption(title)}</caption>
        <thead>
          <tr>
            <th scope="col" data-col="time">
              {columns.time}
            </th>
            <th scope="col" data-col="kind">
              {columns.kind}
            </th>
            <th scope="col">{columns.what}</th>
            <th scope="col" data-col="who">
              {columns.who}
            </th>
            <th scope="col" data-col="state">
              {columns.state}
            </th>
            <th scope="col" data-col="act">
              <VisuallyHidden>{columns.act}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        {days.map(([day, some]) => (
          <tbody key={day} id={`ngay-${day}`}>
            <tr>
              <th scope="rowgroup" colSpan={6}>
                <DayHead day={day} entries={some} />
              </th>
            </tr>
            {some.map((entry) => (
              <AgendaRow key={entry.id} entry={entry} isOpen={entry.id === openId} onOpen={onOpen} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** 'Hôm nay – Thứ Năm, 14/10/2021  3 việc, trùng lịch'. */
export function DayHead({ day, entries }: { day: string; entries: readonly CalendarEntry[] }) {
  const words = useCalendarWords();
  const kernel = useKernelWords();
  const { today } = useFormat();
  const name = `${sentenceCase(weekdayName(day, kernel))}, ${formatDay(day)}`;
  const clashes = entries.some((entry) => (entry.visit?.clashes.length ?? 0) > 0);
  return (
    <>
      <span className={css.day} data-today={day === today || undefined}>
        {day === today ? words.todayAt(name) : name}
      </span>{' '}
      <span className={css.count}>
        {words.matters(entries.length)}
        {clashes ? `, ${words.clashNote}` : ''}
      </span>
    </>
  );
}
