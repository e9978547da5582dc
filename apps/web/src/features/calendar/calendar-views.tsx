import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { usePhone } from '../../ui/use-narrow.ts';
import { AgendaList } from './agenda-list.tsx';
import { AgendaPhone } from './agenda-phone.tsx';
import { MonthTable } from './month-table.tsx';
import { type MoveStart, movedTo } from './move-start.ts';
import { NothingHere } from './nothing-here.tsx';
import type { ShownCalendar } from './use-calendar.ts';
import type { CalendarSearch } from './use-calendar-search.ts';
import { useMoving } from './use-moving.ts';
import { WeekStrip } from './week-strip.tsx';
import { WeekTable } from './week-table.tsx';

interface CalendarViewsProps {
  search: CalendarSearch;
  calendar: ShownCalendar;
  title: string;
  onOpen: (entry: CalendarEntry) => void;
  onMove: (start: MoveStart) => void;
}

/** The same entries as a list, a month or a week. */
export function CalendarViews(props: CalendarViewsProps) {
  const { search, calendar, title, onOpen, onMove } = props;
  const moving = useMoving((entry, to) => {
    const start = movedTo(entry, to);
    if (start) onMove(start);
  });
  const { view, day } = search;
  if (usePhone()) return <PhoneWeek {...props} />;
  if (view === 'agenda')
    return calendar.within.length > 0 ? (
      <AgendaList entries={calendar.within} title={title} openId={search.openId} onOpen={onOpen} />
    ) : (
      <NothingHere title={title} />
    );
  if (view === 'week')
    return (
      <WeekTable
        key={day}
        day={day}
        title={title}
        entries={calendar.within}
        moving={moving}
        onOpen={onOpen}
      />
    );
  return (
    <MonthTable
      key={day.slice(0, 7)}
      day={day}
      title={title}
      entries={calendar.shown}
      moving={moving}
      onOpen={onOpen}
      onDay={(one) => {
        search.set({ view: undefined, day: one });
      }}
    />
  );
}

/** The strip of the week, and its list from the chosen day on. */
function PhoneWeek({ search, calendar, title, onOpen }: CalendarViewsProps) {
  const { day } = search;
  const entries = calendar.within.filter((entry) => entry.day >= day);
  return (
    <>
      <WeekStrip day={day} entries={calendar.within} onDay={(one) => search.set({ day: one })} />
      {entries.length > 0 ? <AgendaPhone entries={entries} onOpen={onOpen} /> : <NothingHere title={title} />}
    </>
  );
}
