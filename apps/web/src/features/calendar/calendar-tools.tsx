import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { PickFilter } from '../../ui/pick-filter.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import css from './calendar.module.css';
import { useCalendarWords } from './calendar.words.ts';
import { KindFilter } from './kind-filter.tsx';
import type { ShownCalendar } from './use-calendar.ts';
import { useCalendarFilters } from './use-calendar-filters.ts';
import { type CalendarSearch, type CalendarView, calendarViews } from './use-calendar-search.ts';

interface CalendarToolsProps {
  search: CalendarSearch;
  calendar: ShownCalendar;
  title: string;
}

/** Which days, how they are looked at, and what of them. */
export function CalendarTools({ search, calendar, title }: CalendarToolsProps) {
  const words = useCalendarWords();
  const filters = useCalendarFilters(search, calendar);
  return (
    <Toolbar
      label={words.filter.label}
      actions={
        <>
          <KindFilter search={search} counts={calendar.counts} />
          {filters.map(({ key, ...filter }) => (
            <PickFilter key={key} {...filter} />
          ))}
        </>
      }
    >
      <Steps search={search} />
      <h2 className={css.range} aria-live="polite">
        {title}
      </h2>
      <Button size="sm" onClick={() => search.set({ day: undefined })}>
        {words.go.today}
      </Button>
      <SegmentedControl
        size="sm"
        aria-label={words.views.label}
        value={search.view}
        onChange={(view) => search.setView(view as CalendarView)}
        data={calendarViews.map((value) => ({ value, label: words.views[value] }))}
      />
    </Toolbar>
  );
}

/** A month or a week back and on. */
export function Steps({ search }: { search: CalendarSearch }) {
  const { go } = useCalendarWords();
  return (
    <div className={css.steps}>
      <ActionIcon
        variant="default"
        size="md"
        aria-label={search.byWeek ? go.previousWeek : go.previousMonth}
        onClick={() => search.step(-1)}
      >
        <IconChevronLeft size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="md"
        aria-label={search.byWeek ? go.nextWeek : go.nextMonth}
        onClick={() => search.step(1)}
      >
        <IconChevronRight size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    </div>
  );
}
