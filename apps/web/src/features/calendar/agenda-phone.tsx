import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { useFormat } from '../../platform/format.tsx';
import css from './agenda.module.css';
import { DayHead } from './agenda-list.tsx';
import { EntryState, KindText } from './agenda-row.tsx';
import { useCalendarWords } from './calendar.words.ts';
import { useSayEntry } from './use-say-entry.ts';

interface AgendaPhoneProps {
  entries: readonly CalendarEntry[];
  onOpen: (entry: CalendarEntry) => void;
}

/** The same list on the phone: a day's heading, then its entries one beneath the other. */
export function AgendaPhone({ entries, onOpen }: AgendaPhoneProps) {
  const days = [...Map.groupBy(entries, (entry) => entry.day)];
  return (
    <div className={css.days}>
      {days.map(([day, some]) => (
        <section key={day} aria-label={day}>
          <h2>
            <DayHead day={day} entries={some} />
          </h2>
          <ol>
            {some.map((entry) => (
              <li key={entry.id}>
                <PhoneLine entry={entry} onOpen={onOpen} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function PhoneLine({ entry, onOpen }: { entry: CalendarEntry; onOpen: (entry: CalendarEntry) => void }) {
  const words = useCalendarWords().time;
  const say = useSayEntry();
  const format = useFormat();
  const at = entry.startsAt ?? entry.endsAt;
  const note = say.note(entry);
  return (
    <UnstyledButton className={css.line ?? ''} onClick={() => onOpen(entry)}>
      <span className={css.clock}>{at ? format.time(at) : words.allDay}</span>
      <span className={css.body}>
        <KindText entry={entry} />
        <b>{say.title(entry)}</b>
        {note ? <span className={css.note}>{note}</span> : null}
        <EntryState entry={entry} />
      </span>
      <IconChevronRight size={20} stroke={1.7} aria-hidden />
    </UnstyledButton>
  );
}
