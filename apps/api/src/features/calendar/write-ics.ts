import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { type EntryWords, kindOfEntry, notesOfEntry, titleOfEntry } from '@thidua/shared/calendar/say-entry';
import { addDays } from '@thidua/shared/kernel/day';
import icalendar, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';

const zone = 'Asia/Ho_Chi_Minh';

/** UTC+07:00 without summer time since 13 June 1975; told whole, for calendars that know no zone by its name. */
const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  `X-LIC-LOCATION:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export interface FeedContents {
  entries: readonly CalendarEntry[];
  words: EntryWords;
  now: string;
}

/** Entries as an iCalendar file (RFC 5545). */
export function writeIcs({ entries, words, now }: FeedContents): string {
  const { heading, feed } = words.calendar;
  const calendar = icalendar({
    name: feed.name,
    description: heading,
    prodId: { company: 'Thi Dua', product: 'Lich', language: words.kernel.language.toUpperCase() },
    ttl: 60 * 60,
  });
  // The zone is the events' own: were it the calendar's, the stamps, which must be in UTC, would be written in it.
  calendar.timezone({ name: null, generator: () => zoneRules });
  for (const entry of entries) calendar.createEvent(eventOf(entry, words, now));
  return calendar.toString();
}

function eventOf(entry: CalendarEntry, words: EntryWords, now: string): ICalEventData {
  const { visit, unit, mark, sequence } = entry;
  const isVisit = visit !== null;
  const leader = visit?.leader ? words.calendar.feed.led(visit.leader.name) : '';
  return {
    // The entry's own, which stays the same for as long as the thing itself: a due time or a visit that is moved keeps it.
    id: `${entry.id}@thidua`,
    sequence,
    stamp: new Date(now),
    timezone: zone,
    ...timesOf(entry),
    summary: `${kindOfEntry(entry, words)}: ${titleOfEntry(entry, words)}`,
    description: [...notesOfEntry(entry, words), leader].filter(Boolean).join('\n'),
    ...(isVisit && unit ? { location: unit.name } : {}),
    status: mark === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Only what takes up one's time makes one busy; a due time does not.
    transparency: isVisit ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  };
}

const at = (instant: string) => DateTime.fromISO(instant, { zone });

/** Held from when to when; due at a moment; or a whole day, which ends with the beginning of the next. */
function timesOf({ startsAt, endsAt, day }: CalendarEntry): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (startsAt && endsAt) return { start: at(startsAt), end: at(endsAt) };
  if (endsAt) return { start: at(endsAt) };
  return {
    start: DateTime.fromISO(day, { zone }),
    end: DateTime.fromISO(addDays(day, 1), { zone }),
    allDay: true,
  };
}
