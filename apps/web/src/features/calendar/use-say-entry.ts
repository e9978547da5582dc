import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { kindOfMatter } from '@thidua/shared/calendar/calendar.model';
import type { CalendarWords } from '@thidua/shared/calendar/calendar.words';
import { formatDays, sentenceCase } from '@thidua/shared/kernel/format';
import { useMemo } from 'react';
import { type Format, useFormat } from '../../platform/format.tsx';
import { useCalendarWords } from './calendar.words.ts';

/** An entry in the reader's words. */
export function useSayEntry() {
  const words = useCalendarWords();
  const format = useFormat();
  return useMemo(() => sayWith(words, format), [words, format]);
}

function sayWith(words: CalendarWords, format: Format) {
  const parts = ({ period, name, unit }: CalendarEntry, isShort: boolean) => ({
    period: period ? format.period(period.key) : '',
    name,
    unit: (isShort ? unit?.shortName : unit?.name) ?? '',
  });
  const kind = ({ matter }: CalendarEntry) => words.kind[kindOfMatter[matter]];
  const title = (entry: CalendarEntry) => sentenceCase(words.title[entry.matter](parts(entry, false)));
  /** '08:00–10:00', 'trước 17:00', 'Cả ngày'. */
  const time = ({ startsAt, endsAt }: CalendarEntry) => {
    if (startsAt && endsAt) return words.time.fromTo(format.time(startsAt), format.time(endsAt));
    return endsAt ? words.time.before(format.time(endsAt)) : words.time.allDay;
  };
  const state = (entry: CalendarEntry) => stateOf(entry, words, format);
  return {
    kind,
    title,
    time,
    state,
    note: (entry: CalendarEntry) => notesOf(entry, words, format).join(' · '),
    /** In a cell of the month: an hour where there is one, and a short name. */
    short: (entry: CalendarEntry) => ({
      time: shortTime(entry, format),
      text: words.short[entry.matter]({ ...parts(entry, true), total: entry.records?.total ?? 0 }),
    }),
    /** All of it in one sentence, for those who hear it. */
    whole: (entry: CalendarEntry) =>
      [kind(entry), title(entry), time(entry), state(entry)].filter(Boolean).join(', '),
  };
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

function notesOf(entry: CalendarEntry, words: CalendarWords, format: Format): string[] {
  const { matter, period, records, name, visit, isForeseen, unit } = entry;
  if (isForeseen) return [name, words.note.foreseen];
  if (matter === 'dataCloses' && period)
    return [words.note.data(formatDays(period.firstDay, period.lastDay))];
  if (visit)
    return [
      name,
      visit.openFindings > 0 ? words.note.openFindings(visit.openFindings) : '',
      visit.isHidden ? words.note.hidden : '',
    ].filter(Boolean);
  const say = words.tally[matter];
  if (!records || !say) return name && matter !== 'taskDue' ? [name] : [];
  const isOne = records.total === 1 && unit !== null && matter !== 'correctionDue';
  return [isOne ? unit.name : say(format.number(records.done), format.number(records.total))];
}
