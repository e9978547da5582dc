import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMinutes } from '../kernel/instant.ts';
import { weekendsOnly } from '../kernel/working-days.ts';
import { type Busy, clashesOf, freeSlots } from './clash.ts';

const start = '2021-08-20T01:00:00.000Z';
const busyOne: fc.Arbitrary<Busy> = fc
  .record({
    visitId: fc.uuid(),
    unitId: fc.constantFrom('u1', 'u2', 'u3'),
    from: fc.integer({ min: 0, max: 14 * 24 * 4 }),
    length: fc.integer({ min: 1, max: 24 }),
    accountIds: fc.subarray(['an', 'binh', 'chi']),
  })
  .map(({ from, length, ...one }) => {
    const startsAt = addMinutes(start, from * 15);
    return { ...one, startsAt, endsAt: addMinutes(startsAt, length * 15) };
  });

const wanted = (minutes: number) => ({
  unitId: 'u1',
  accountIds: ['an', 'binh'],
  startsAt: start,
  endsAt: addMinutes(start, minutes),
});

test('a clash is told exactly where two overlap in time and share somebody or the unit', () => {
  fc.assert(
    fc.property(fc.array(busyOne, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), (busy, quarters) => {
      const ask = wanted(quarters * 15);
      const found = clashesOf(ask, busy);
      for (const one of busy) {
        const overlap = one.startsAt < ask.endsAt && ask.startsAt < one.endsAt;
        const told = found.filter(({ visitId }) => visitId === one.visitId);
        expect(told.filter(({ kind }) => kind === 'unit').length).toBe(
          overlap && one.unitId === 'u1' ? 1 : 0,
        );
        const people = one.accountIds.filter((id) => ask.accountIds.includes(id));
        expect(told.filter(({ kind }) => kind === 'person').map(({ id }) => id)).toEqual(
          overlap ? people : [],
        );
      }
    }),
  );
});

test('a free time is free for unit and everybody, as long, ahead, in order and on a working day', () => {
  fc.assert(
    fc.property(fc.array(busyOne, { maxLength: 40 }), fc.constantFrom(60, 120, 210), (busy, minutes) => {
      const now = '2021-08-20T03:30:00.000Z';
      const slots = freeSlots(wanted(minutes), busy, { calendar: weekendsOnly, now });
      expect(slots.length).toBe(3);
      for (const slot of slots) {
        expect(clashesOf({ ...wanted(minutes), ...slot }, busy)).toEqual([]);
        expect(slot.endsAt).toBe(addMinutes(slot.startsAt, minutes));
        expect(slot.startsAt > now).toBe(true);
        expect([0, 6]).not.toContain(new Date(slot.startsAt).getUTCDay());
      }
      const starts = slots.map(({ startsAt }) => startsAt);
      expect(starts).toEqual([...new Set(starts)].sort());
    }),
  );
});

test('visits that touch do not clash', () => {
  const before = {
    visitId: 'v',
    unitId: 'u1',
    startsAt: '2021-08-20T00:00:00.000Z',
    endsAt: start,
    accountIds: ['an'],
  };
  expect(clashesOf(wanted(60), [before])).toEqual([]);
});
