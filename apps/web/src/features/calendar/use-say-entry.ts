import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import type { CalendarWords } from '@thidua/shared/calendar/calendar.words';
import {
  kindOfEntry,
  notesOfEntry,
  shortTitleOfEntry,
  titleOfEntry,
} from '@thidua/shared/calendar/say-entry';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { useMemo } from 'react';
import { type Format, useFormat, useKernelWords } from '../../platform/format.tsx';
import { useCalendarWords } from './calendar.words.ts';

/** An entry in the reader's words. */
export function useSayEntry() {
  const calendar = useCalendarWords();
  const kernel = useKernelWords();
  const format = useFormat();
  return useMemo(() => {
    const words = { calendar, kernel };
    const kind = (entry: CalendarEntry) => kindOfEntry(entry, words);
    const title = (entry: CalendarEntry) => titleOfEntry(entry, words);
    const time = (entry: CalendarEntry) => timeOfEntry(entry, calendar, format);
    const state = (entry: CalendarEntry) => stateOf(entry, calendar, format);
    return {
      kind,
      title,
      time,
      state,
      note: (entry: CalendarEntry) => notesOfEntry(entry, words).join(' · '),
      /** In a cell of the month: an hour where there is one, and a short name. */
      short: (entry: CalendarEntry) => ({
        time: shortTime(entry, format),
        text: shortTitleOfEntry(entry, words),
      }),
      /** What the short name leaves out, for those who hear it. */
      rest: (entry: CalendarEntry) => [kind(entry), title(entry), state(entry)].filter(Boolean).join(', '),
      /** All of it in one sentence. */
      whole: (entry: CalendarEntry) =>
        [kind(entry), title(entry), time(entry), state(entry)].filter(Boolean).join(', '),
    };
  }, [calendar, kernel, format]);
}

/** '08:00–10:00', 'trước 17:00', 'Cả ngày'. */
function timeOfEntry({ startsAt, endsAt }: CalendarEntry, words: CalendarWords, format: Format): string {
  if (startsAt && endsAt) return words.time.fromTo(format.time(startsAt), format.time(endsAt));
  return endsAt ? words.time.before(format.time(endsAt)) : words.time.allDay;
}

/** A task's hour is the end of the working day and would only take the room of its name. */
function shortTime({ startsAt, endsAt, matter }: CalendarEntry, format: Format): string {
  const at = startsAt ?? (matter === 'taskDue' ? null : endsAt);
  return at ? format.time(at) : '';
}

function stateOf(entry: CalendarEntry, words: CalendarWords, format: Format): string {
  const { mark, endsAt, startsAt, visit, isForeseen } = entry;
  const clash = visit?.clashes[0];
  if (clash) return clash.kind === 'person' ? words.state.clashPerson : words.state.clashUnit;
  if (isForeseen) return words.state.foreseen;
  if (mark === 'doing') return words.state.doing;
  const counted = mark === 'planned' || mark === 'soon' || mark === 'late';
  const at = startsAt && mark !== 'late' ? startsAt : endsAt;
  return counted && at ? sentenceCase(format.due(at).words) : words.mark[mark];
}
