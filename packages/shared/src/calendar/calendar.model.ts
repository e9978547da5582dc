import { z } from 'zod';

/** What stands in a calendar, as it is filtered and coloured. */
export const calendarKinds = ['visit', 'self', 'report', 'task', 'correction', 'council'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** What an entry is about, and the kind it is filtered by. Days on which figures close and totals are due are filtered with the reports. */
export const kindOfMatter = {
  visit: 'visit',
  self: 'self',
  reportDue: 'report',
  dataCloses: 'report',
  consolidationDue: 'report',
  taskDue: 'task',
  correctionDue: 'correction',
  councilMeets: 'council',
} as const satisfies Record<string, CalendarKind>;
export type CalendarMatter = keyof typeof kindOfMatter;
export const calendarMatters = Object.keys(kindOfMatter) as CalendarMatter[];

/** How an entry stands; a finished one loses its tint, only what is late or clashes is loud. */
export const calendarMarks = ['planned', 'soon', 'doing', 'done', 'late', 'cancelled'] as const;
export type CalendarMark = (typeof calendarMarks)[number];

const count = z.number().int();
const named = z.object({ id: z.uuid(), name: z.string() });

/** A person or a unit that two visits take up at once, and the other visit. */
const entryClashSchema = z.object({
  kind: z.enum(['person', 'unit']),
  name: z.string(),
  visitId: z.uuid(),
  unitName: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
});

/** What a calendar shows of a visit besides. */
const entryVisitSchema = z.object({
  leader: named.nullable(),
  /** Accounts of the team, its leader among them. */
  teamIds: z.array(z.uuid()),
  openFindings: count,
  /** The unit does not know of it yet. */
  isHidden: z.boolean(),
  canMove: z.boolean(),
  clashes: z.array(entryClashSchema),
});

/**
 * One line of the calendar: a visit, or all that falls due together (the reports of a regime and period, a duty's tasks, a unit's
 * corrective actions). Its id stays the same for as long as it stands.
 */
export const calendarEntrySchema = z.object({
  id: z.string(),
  matter: z.enum(calendarMatters),
  /** The local day on which it stands. */
  day: z.string(),
  /** Null where it is due rather than held. */
  startsAt: z.string().nullable(),
  /** When it is over or due; null where it lasts the whole day. */
  endsAt: z.string().nullable(),
  mark: z.enum(calendarMarks),
  /** The agency's own words: the regime's name, the duty's short title, the round's name; empty where there are none. */
  name: z.string(),
  /** The period as it is keyed, with its first and last day. */
  period: z.object({ key: z.string(), firstDay: z.string(), lastDay: z.string() }).nullable(),
  /** How many records it holds and how many of them are done; none where it only tells a day. */
  records: z.object({ total: count, done: count }).nullable(),
  /** Where it concerns one unit alone. */
  unit: named.extend({ shortName: z.string() }).nullable(),
  /** The record behind it, where there is one alone. */
  subject: z.object({ kind: z.string(), id: z.uuid() }).nullable(),
  /** What its records have in common: a regime, a duty. */
  group: z.object({ kind: z.enum(['regime', 'duty']), id: z.uuid() }).nullable(),
  /** Grows whenever what it says changes: SEQUENCE in a calendar of one's own. */
  sequence: count,
  /** Worked out from the rules, not yet opened. */
  isForeseen: z.boolean(),
  visit: entryVisitSchema.nullable(),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

export const feedEvents = ['feed.made', 'feed.revoked'] as const;

/** The address of one's own calendar for phones. Its token is told once, to the one who makes it, and kept nowhere. */
export const calendarFeedSchema = z.object({
  id: z.uuid(),
  madeAt: z.string(),
  /** When a phone last asked for it; null: never yet. */
  readAt: z.string().nullable(),
  token: z.string().nullable(),
});
export type CalendarFeed = z.infer<typeof calendarFeedSchema>;
