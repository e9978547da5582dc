import { calendarApi } from '@thidua/shared/calendar/calendar.api';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { addDays } from '@thidua/shared/kernel/day';
import { useFormat } from '../../platform/format.tsx';
import { useAsk } from '../../platform/query.ts';
import { useSayEntry } from './use-say-entry.ts';

const days = 14;

/** What is still to come of the calendar in the two weeks ahead, and how it is said; of one unit, or of all that the reader sees. */
export function useComing(unitId: string | null) {
  const { today } = useFormat();
  const say = useSayEntry();
  const asked = useAsk(
    calendarApi.list,
    { query: { from: today, to: addDays(today, days), ...(unitId ? { unitId } : {}) } },
    { keep: true },
  );
  const entries = asked.data?.items.filter(isAhead) ?? [];
  return { asked, entries, say };
}

const isAhead = ({ mark }: CalendarEntry) => mark !== 'done' && mark !== 'cancelled';
