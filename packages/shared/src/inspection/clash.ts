import { addDays, type Day } from '../kernel/day.ts';
import {
  addMinutes,
  compareInstants,
  dayOf,
  type Instant,
  instantAt,
  millisBetween,
} from '../kernel/instant.ts';
import { isWorkingDay, type WorkCalendar } from '../kernel/working-days.ts';

/** A visit that takes up a unit and people. */
export interface Busy {
  visitId: string;
  unitId: string;
  startsAt: Instant;
  endsAt: Instant;
  accountIds: readonly string[];
}

export interface Clash {
  kind: 'person' | 'unit';
  /** The person or the unit that would be in two places. */
  id: string;
  visitId: string;
  unitId: string;
  startsAt: Instant;
  endsAt: Instant;
}

type Wanted = Omit<Busy, 'visitId'>;

/** Two visits that touch at their ends do not overlap. */
const overlaps = (a: Pick<Busy, 'startsAt' | 'endsAt'>, b: Pick<Busy, 'startsAt' | 'endsAt'>): boolean =>
  compareInstants(a.startsAt, b.endsAt) < 0 && compareInstants(b.startsAt, a.endsAt) < 0;

/** Who and what would be taken up twice. */
export function clashesOf(wanted: Wanted, busy: readonly Busy[]): Clash[] {
  return busy.filter((one) => overlaps(wanted, one)).flatMap((one) => clashesWith(wanted, one));
}

function clashesWith(wanted: Wanted, one: Busy): Clash[] {
  const { visitId, unitId, startsAt, endsAt } = one;
  const found = { visitId, unitId, startsAt, endsAt };
  const people = one.accountIds.filter((id) => wanted.accountIds.includes(id));
  return [
    ...people.map((id): Clash => ({ kind: 'person', id, ...found })),
    ...(wanted.unitId === unitId ? [{ kind: 'unit' as const, id: unitId, ...found }] : []),
  ];
}

/** When a visit may begin, and by when the half day ends. */
const halves = [
  { begins: ['08:00', '09:00', '10:00'], ends: '11:30' },
  { begins: ['14:00', '15:00', '16:00'], ends: '17:00' },
];
const daysAhead = 30;

export interface Slot {
  startsAt: Instant;
  endsAt: Instant;
}

/**
 * The first times from the wanted day on at which unit and whole team are free, for a visit of the same length, in working hours. One
 * that is longer than a half day begins in the morning.
 */
export function freeSlots(
  wanted: Wanted,
  busy: readonly Busy[],
  { calendar, now, count = 3 }: { calendar: WorkCalendar; now: Instant; count?: number },
): Slot[] {
  const minutes = Math.max(15, millisBetween(wanted.startsAt, wanted.endsAt) / 60_000);
  const found: Slot[] = [];
  for (let ahead = 0; ahead <= daysAhead && found.length < count; ahead += 1) {
    const day = addDays(dayOf(wanted.startsAt), ahead);
    if (!isWorkingDay(day, calendar)) continue;
    for (const slot of slotsOn(day, minutes)) {
      const isFree = clashesOf({ ...wanted, ...slot }, busy).length === 0;
      if (isFree && compareInstants(slot.startsAt, now) > 0) found.push(slot);
    }
  }
  return found.slice(0, count);
}

function slotsOn(day: Day, minutes: number): Slot[] {
  const slots = halves.flatMap(({ begins, ends }) =>
    begins
      .map((time) => slotAt(day, time, minutes))
      .filter(({ endsAt }) => compareInstants(endsAt, instantAt(day, ends)) <= 0),
  );
  return slots.length > 0 ? slots : [slotAt(day, '08:00', minutes)];
}

function slotAt(day: Day, time: string, minutes: number): Slot {
  const startsAt = instantAt(day, time);
  return { startsAt, endsAt: addMinutes(startsAt, minutes) };
}
