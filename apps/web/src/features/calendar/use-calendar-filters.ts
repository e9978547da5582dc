import { useUnitsWithin } from '../unit/unit.parts.tsx';
import { useCalendarWords } from './calendar.words.ts';
import type { ShownCalendar } from './use-calendar.ts';
import { type CalendarSearch, mineSlug } from './use-calendar-search.ts';

/** The units within reach and the people who lead something on these days; a filter with nothing to choose from is not there. */
export function useCalendarFilters(search: CalendarSearch, { all }: ShownCalendar) {
  const words = useCalendarWords().filter;
  const within = useUnitsWithin('obligation.read');
  const leaders = new Map(
    all.flatMap(({ visit }) => (visit?.leader ? [[visit.leader.id, visit.leader.name]] : [])),
  );
  return [
    ...(within.length > 1
      ? [
          {
            key: 'unit',
            label: words.unit,
            value: search.unitId ?? '',
            onPick: (unitId: string) => search.set({ unitId }),
            choices: [
              { value: '', label: words.everyUnit },
              ...within.map(({ id, name }) => ({ value: id, label: name })),
            ],
          },
        ]
      : []),
    {
      key: 'person',
      label: words.person,
      value: search.person ?? '',
      onPick: (person: string) => search.set({ person }),
      choices: [
        { value: '', label: words.everybody },
        { value: mineSlug, label: words.mine },
        ...[...leaders].map(([value, label]) => ({ value, label })),
      ],
    },
  ];
}
