import ICAL from 'ical.js';

export interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  sequence: number;
  status: string;
  stamp: string;
  /** As it is written: a time of the zone, or a day. */
  start: string;
  end: string | null;
  zone: string | null;
  isDay: boolean;
  /** The instant, by the zone's own rules in the file. */
  startsAt: string;
}

/** A feed as a calendar that is not ours understands it. */
export function readIcs(text: string): { zones: string[]; name: string; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((vevent) => {
    const event = new ICAL.Event(vevent);
    const start = event.startDate;
    const zone = zones.find(({ tzid }) => tzid === vevent.getFirstProperty('dtstart')?.getParameter('tzid'));
    if (zone) start.zone = zone;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      sequence: event.sequence,
      status: String(vevent.getFirstPropertyValue('status')),
      stamp: String(vevent.getFirstPropertyValue('dtstamp')),
      start: start.toString(),
      end: vevent.hasProperty('dtend') ? event.endDate.toString() : null,
      zone: zone?.tzid ?? null,
      isDay: start.isDate,
      startsAt: start.toJSDate().toISOString(),
    };
  });
  return {
    zones: zones.map(({ tzid }) => tzid),
    name: String(calendar.getFirstPropertyValue('x-wr-calname')),
    events,
  };
}
