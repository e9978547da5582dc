import { type CalendarKind, calendarKinds } from '@thidua/shared/calendar/calendar.model';
import { addDays, type Day, isDay } from '@thidua/shared/kernel/day';
import { useMemo } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useAddress } from '../../platform/use-address.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { addMonths, type Days, monthDays, weekDays, weeksOfMonth } from './calendar-days.ts';

export const calendarViews = ['agenda', 'month', 'week'] as const;
export type CalendarView = (typeof calendarViews)[number];

const viewSlugs: Record<CalendarView, string> = { agenda: 'danh-sach', month: 'thang', week: 'tuan' };
const kindSlugs: Record<CalendarKind, string> = {
  visit: 'kiem-tra',
  self: 'tu-kiem-tra',
  report: 'bao-cao',
  task: 'nhiem-vu',
  correction: 'khac-phuc',
  council: 'hoi-dong',
};
/** The reader's own matters, where another person's account would stand. */
export const mineSlug = 'toi';

const names = {
  view: 'xem',
  day: 'ngay',
  kinds: 'loai',
  unitId: 'don-vi',
  person: 'nguoi',
  open: 'chon',
} as const;

/** What of the calendar is shown: all of it in the address, so that a link shows the same. */
export function useCalendarSearch() {
  const { given, set } = useAddress(names);
  const { today } = useFormat();
  const onPhone = usePhone();
  const asked = given('day');
  const day = asked && isDay(asked) ? asked : today;
  // On the phone there is the strip of a week and its list, whatever the link was made from.
  const view = calendarViews.find((one) => viewSlugs[one] === given('view')) ?? 'agenda';
  const byWeek = onPhone || view === 'week';
  const chosen = given('kinds');
  const kinds = useMemo(() => kindsOf(chosen), [chosen]);

  return {
    view,
    byWeek,
    day,
    today,
    /** The days the page is about; what is fetched may be wider. */
    days: byWeek ? weekDays(day) : view === 'agenda' ? agendaDays(day, today) : monthDays(day),
    fetched: fetchedDays(day, today, byWeek ? 'week' : view),
    kinds,
    unitId: given('unitId'),
    person: given('person'),
    openId: given('open'),
    set,
    setView: (to: CalendarView) => set({ view: viewSlugs[to] }),
    setKinds: (some: readonly CalendarKind[]) =>
      set({
        kinds: some.length === calendarKinds.length ? undefined : some.map((k) => kindSlugs[k]).join(','),
      }),
    /** A month on or back; a week, where one is shown. */
    step: (by: 1 | -1) =>
      set({ day: byWeek ? stepWeek(day, today, by) : firstShown(addMonths(day, by), today) }),
  };
}

export type CalendarSearch = ReturnType<typeof useCalendarSearch>;

function kindsOf(text: string | undefined): readonly CalendarKind[] {
  if (text === undefined) return calendarKinds;
  const slugs = text.split(',');
  return calendarKinds.filter((kind) => slugs.includes(kindSlugs[kind]));
}

/** So many days from today on are always in sight, even at the end of a month. */
const daysAhead = 14;

/** A month; the present one reaches far enough to show what comes next. */
function agendaDays(day: Day, today: Day): Days {
  const { from, to } = monthDays(day);
  const ahead = addDays(today, daysAhead);
  return { from, to: from <= today && today <= to && ahead > to ? ahead : to };
}

/** The month shows the days of its neighbours as well. */
function fetchedDays(day: Day, today: Day, view: CalendarView): Days {
  if (view === 'week') return weekDays(day);
  if (view === 'agenda') return agendaDays(day, today);
  const weeks = weeksOfMonth(day);
  return { from: weeks[0]?.days[0] ?? day, to: weeks.at(-1)?.days[6] ?? day };
}

/** The Monday of the week on either side, or today where that week holds it. */
function stepWeek(day: Day, today: Day, by: 1 | -1): Day {
  const { from, to } = weekDays(addDays(day, 7 * by));
  return from <= today && today <= to ? today : from;
}

/** Today, where the month holds it; else its first day. */
const firstShown = (day: Day, today: Day): Day =>
  day.slice(0, 7) === today.slice(0, 7) ? today : monthDays(day).from;
