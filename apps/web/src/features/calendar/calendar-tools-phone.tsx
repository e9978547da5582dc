import { Button, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { calendarKinds } from '@thidua/shared/calendar/calendar.model';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import css from './calendar.module.css';
import { useCalendarWords } from './calendar.words.ts';
import { Steps } from './calendar-tools.tsx';
import { KindChoices } from './kind-filter.tsx';
import { PhoneCalendar } from './phone-calendar.tsx';
import type { ShownCalendar } from './use-calendar.ts';
import { useCalendarFilters } from './use-calendar-filters.ts';
import type { CalendarSearch } from './use-calendar-search.ts';

interface PhoneToolsProps {
  search: CalendarSearch;
  calendar: ShownCalendar;
  title: string;
}

/** The week in sight, filters in a sheet. */
export function CalendarToolsPhone({ search, calendar, title }: PhoneToolsProps) {
  const words = useCalendarWords();
  const [isOpen, { open, close }] = useDisclosure(false);
  const filters = useCalendarFilters(search, calendar);
  const isNarrowed = search.kinds.length < calendarKinds.length;
  const chosen = [search.unitId, search.person, isNarrowed || undefined].filter(Boolean).length;
  return (
    <fieldset className={css.phoneTools} aria-label={words.filter.label} data-screen-only>
      <Steps search={search} />
      <h2 className={css.range} aria-live="polite">
        {title}
      </h2>
      <Button
        className={css.phoneTool ?? ''}
        aria-label={words.filter.button(chosen)}
        data-on={chosen > 0 || undefined}
        onClick={open}
      >
        <IconAdjustmentsHorizontal size={20} stroke={1.8} aria-hidden />
      </Button>
      <SideDrawer
        sheet
        opened={isOpen}
        onClose={close}
        title={words.filter.label}
        footer={
          <>
            <Button
              size="lg"
              disabled={chosen === 0}
              onClick={() => search.set({ kinds: undefined, unitId: undefined, person: undefined })}
            >
              {words.filter.clear}
            </Button>
            <Button size="lg" variant="filled" onClick={close}>
              {words.filter.show}
            </Button>
          </>
        }
      >
        <Stack gap={16}>
          <Button size="lg" onClick={() => search.set({ day: undefined })}>
            {words.go.today}
          </Button>
          <KindChoices search={search} counts={calendar.counts} size="lg" />
          <PhoneCalendar compact />
          {filters.map(({ key, label, value, choices, onPick }) => (
            <NativeSelect
              key={key}
              size="lg"
              label={label}
              value={value}
              onChange={(event) => onPick(event.currentTarget.value)}
              data={choices}
            />
          ))}
        </Stack>
      </SideDrawer>
    </fieldset>
  );
}
