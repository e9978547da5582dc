import type { calendarApi } from '@thidua/shared/calendar/calendar.api';
import { type CalendarEntry, kindOfMatter } from '@thidua/shared/calendar/calendar.model';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readDepartureEntries } from './departure-entries.ts';
import { readDue, readEachDue } from './due-entries.ts';
import { readForeseen } from './foreseen-entries.ts';
import { type Look, mostRows } from './sight.ts';
import { readVisitEntries } from './visit-entries.ts';

type List = typeof calendarApi.list;

/** All that falls on some days, in the order of time: a fixed number of questions however much there is. */
export async function readCalendar(ctx: ReadCtx, { query }: Parsed<List>): Promise<Answer<List>> {
  const all = await readEntries(ctx, query);
  const wanted = all.filter(({ matter }) => !query.kinds || query.kinds.includes(kindOfMatter[matter]));
  return { asOf: ctx.now, items: wanted.slice(0, mostRows), isCut: all.length > mostRows };
}

export async function readEntries(ctx: ReadCtx, look: Look): Promise<CalendarEntry[]> {
  const read = [readDue(ctx, look), readVisitEntries(ctx, look), readForeseen(ctx, look)];
  return inOrder((await Promise.all(read)).flat());
}

/** What is one's own, as a phone takes it in: nothing that is only foreseen, each thing by itself, and what is one's own no more. */
export async function readOwnEntries(
  ctx: ReadCtx,
  days: Pick<Look, 'from' | 'to'>,
): Promise<CalendarEntry[]> {
  const look = { ...days, mine: true };
  const [due, visits, left] = await Promise.all([
    readEachDue(ctx, look),
    readVisitEntries(ctx, look),
    readDepartureEntries(ctx, look),
  ]);
  const own = new Set(visits.map(({ id }) => id));
  return inOrder([...due, ...visits, ...left.filter(({ id }) => !own.has(id))]);
}

function inOrder(entries: readonly CalendarEntry[]): CalendarEntry[] {
  return entries.toSorted(
    (a, b) =>
      compare(a.day, b.day) ||
      compare(timeOf(a), timeOf(b)) ||
      Number(isOver(a)) - Number(isOver(b)) ||
      compare(a.id, b.id),
  );
}

/** What lasts the whole day comes before what has an hour. */
const timeOf = ({ startsAt, endsAt }: CalendarEntry) => startsAt ?? endsAt ?? '';
const isOver = ({ mark }: CalendarEntry) => mark === 'done' || mark === 'cancelled';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
