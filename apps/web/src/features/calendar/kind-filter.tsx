import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type CalendarKind, calendarKinds } from '@thidua/shared/calendar/calendar.model';
import { CountPill } from '../../ui/count-pill.tsx';
import css from './calendar.module.css';
import { useCalendarWords } from './calendar.words.ts';
import { kindIcons } from './entry-icons.ts';
import type { CalendarSearch } from './use-calendar-search.ts';

interface KindFilterProps {
  search: CalendarSearch;
  counts: Readonly<Record<CalendarKind, number>>;
}

/** The kinds that are shown, each with how much of it there is. */
export function KindFilter({ search, counts }: KindFilterProps) {
  const words = useCalendarWords().filter;
  const isAll = search.kinds.length === calendarKinds.length;
  const text = isAll ? words.everyKind : words.someKinds(search.kinds.length, calendarKinds.length);
  return (
    <Popover width={260} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          size="sm"
          rightSection={<IconChevronDown size={16} stroke={1.8} />}
          aria-label={`${words.kinds}: ${text}`}
          data-on={!isAll || undefined}
          className={css.pick ?? ''}
        >
          {text}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <KindChoices search={search} counts={counts} size="sm" />
      </Popover.Dropdown>
    </Popover>
  );
}

export function KindChoices({ search, counts, size }: KindFilterProps & { size: 'sm' | 'lg' }) {
  const words = useCalendarWords();
  return (
    <Checkbox.Group
      label={words.filter.kinds}
      value={[...search.kinds]}
      onChange={(chosen) => search.setKinds(calendarKinds.filter((kind) => chosen.includes(kind)))}
    >
      <Stack gap={size === 'lg' ? 14 : 8} mt={8}>
        {calendarKinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <Checkbox
              key={kind}
              value={kind}
              size={size === 'lg' ? 'md' : 'sm'}
              label={
                <span className={css.kindChoice}>
                  <Icon size={16} stroke={1.7} aria-hidden />
                  {words.kind[kind]} <CountPill>{counts[kind]}</CountPill>
                </span>
              }
            />
          );
        })}
      </Stack>
    </Checkbox.Group>
  );
}
