import { calendarApi } from '@thidua/shared/calendar/calendar.api';
import {
  type CalendarEntry,
  type CalendarKind,
  calendarKinds,
  kindOfMatter,
} from '@thidua/shared/calendar/calendar.model';
import { useMemo } from 'react';
import { useAsk } from '../../platform/query.ts';
import { type CalendarSearch, mineSlug } from './use-calendar-search.ts';
import { useIsPrinting } from './use-print-month.ts';

const nothing: readonly CalendarEntry[] = [];

/** What the address asks for. Kinds and people are picked out here, so that every choice can say how much it holds. */
export function useCalendar(search: CalendarSearch) {
  const { fetched, unitId, person, kinds, days } = search;
  const query = {
    from: fetched.from,
    to: fetched.to,
    ...(unitId ? { unitId } : {}),
    ...(person === mineSlug ? { mine: 'true' } : {}),
  };
  const asked = useAsk(calendarApi.list, { query }, { keep: true });
  const items = asked.data?.items ?? nothing;
  const isPrinting = useIsPrinting();
  const all = useMemo(() => (isPrinting ? forPaper(items) : items), [items, isPrinting]);
  return useMemo(() => {
    const ofPerson = all.filter((entry) => isOf(entry, person));
    const shown = ofPerson.filter(({ matter }) => kinds.includes(kindOfMatter[matter]));
    return {
      asked,
      all,
      /** The entries of the days asked for and, in the month, of its neighbours. */
      shown,
      /** Those of the stretch the page is about. */
      within: shown.filter(({ day }) => day >= days.from && day <= days.to),
      counts: countKinds(ofPerson.filter(({ day }) => day >= days.from && day <= days.to)),
    };
  }, [asked, all, person, kinds, days.from, days.to]);
}

/**
 * A sheet hangs on the notice board: what a unit is not to know is not on it, nor the day it stands on, nor that it counts or clashes
 * with what is.
 */
const forPaper = (items: readonly CalendarEntry[]): CalendarEntry[] =>
  items
    .filter(({ visit }) => !visit?.isHidden)
    .map((entry) => (entry.visit ? { ...entry, visit: { ...entry.visit, clashes: [] } } : entry));

export type ShownCalendar = ReturnType<typeof useCalendar>;

/** A visit is of its leader; the rest is nobody's alone. */
function isOf({ visit }: CalendarEntry, person: string | undefined): boolean {
  if (!person || person === mineSlug) return true;
  return visit?.leader?.id === person;
}

function countKinds(entries: readonly CalendarEntry[]): Record<CalendarKind, number> {
  const counts = Object.fromEntries(calendarKinds.map((kind) => [kind, 0])) as Record<CalendarKind, number>;
  for (const { matter } of entries) counts[kindOfMatter[matter]] += 1;
  return counts;
}
