import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOfNumber } from '../kernel/day.ts';
import { vietnamCalendar } from '../kernel/holidays.vn.ts';
import { addHours, addMinutes, dayOf, instantAt } from '../kernel/instant.ts';
import { isWorkingDay } from '../kernel/working-days.ts';
import { defaultRungs } from './default-ladder.ts';
import { farthest, type Rung, rungsSchema } from './ladder.model.ts';
import { digestDay, newsSince, rungDue, rungTimes } from './remind.ts';

const calendar = vietnamCalendar(2020, 2024);
const calendarAt = () => calendar;

const days = fc.integer({ min: 18_628, max: 19_700 }).map(dayOfNumber); // 2021 to 2023
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const rungs = fc
  .uniqueArray(fc.integer({ min: -farthest, max: farthest }), { maxLength: 6 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((at) => times.map((time): Rung => ({ days: at, time, to: ['debtor'] })))),
  );
const owings = fc
  .record({ day: days, time: times, openFor: fc.integer({ min: 1, max: 60 }) })
  .map(({ day, time, openFor }) => ({
    opensAt: instantAt(addDays(day, -openFor), '00:00'),
    dueAt: instantAt(day, time),
  }));
/** When somebody looks: any gaps, from minutes to weeks. */
const gaps = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 60 });

test('a rung before the due time is told before it, one after it after it, none before it opens', () => {
  fc.assert(
    fc.property(owings, rungs, (owing, ladder) => {
      for (const { rung, at } of rungTimes(owing, ladder, calendarAt)) {
        expect(at >= owing.opensAt).toBe(true);
        expect(at < owing.dueAt).toBe(rung.days <= 0);
        if (rung.days !== 0) expect(isWorkingDay(dayOf(at), calendar)).toBe(true);
      }
    }),
  );
});

test('however one looks, each rung is told once at most, in order, one at a time, and the latest is never missed', () => {
  fc.assert(
    fc.property(owings, rungs, gaps, (owing, ladder, minutes) => {
      const all = rungTimes(owing, ladder, calendarAt);
      const start = addHours(owing.opensAt, -24);
      const told: string[] = [];
      let since = start;
      for (const gap of minutes) {
        const now = addMinutes(since, gap);
        const due = rungDue(owing, ladder, calendarAt, since, now);
        if (due) told.push(due.at);
        const latest = all.filter(({ at }) => at <= now).at(-1);
        expect(told.at(-1)).toBe(latest?.at);
        since = now;
      }
      expect(told).toEqual([...new Set(told)].sort());
      expect(all.map(({ at }) => at)).toEqual(expect.arrayContaining(told));
    }),
  );
});

test('looking often enough tells every rung; two who look at the same gap find the same one', () => {
  const owing = { opensAt: '2021-08-12T17:00:00.000Z', dueAt: '2021-08-20T10:00:00.000Z' };
  const told: number[] = [];
  for (let now = owing.opensAt; now < '2021-08-31T00:00:00.000Z'; now = addMinutes(now, 5)) {
    const due = rungDue(owing, defaultRungs('report'), calendarAt, now, addMinutes(now, 5));
    if (due) told.push(due.rung.days);
  }
  expect(told).toEqual([-3, 0, 1, 2, 3]);
});

test('the days counted are working days: over the second of September and a weekend', () => {
  const owing = { opensAt: '2021-08-01T00:00:00.000Z', dueAt: '2021-09-01T10:00:00.000Z' };
  const at = rungTimes(owing, defaultRungs('report'), calendarAt).map((one) => dayOf(one.at));
  expect(at).toEqual(['2021-08-27', '2021-09-01', '2021-09-06', '2021-09-07', '2021-09-08']);
});

test('a digest a working day, never before its hour, however often one looks', () => {
  fc.assert(
    fc.property(days, times, times, (day, digestAt, time) => {
      const now = instantAt(day, time);
      const isDue = isWorkingDay(day, calendar) && time >= digestAt;
      expect(digestDay(digestAt, calendarAt, now)).toBe(isDue ? day : undefined);
      expect(newsSince(day, digestAt, calendarAt) < instantAt(day, digestAt)).toBe(true);
    }),
  );
});

test('rungs stand in the order of their days, and no day has two', () => {
  const rung = (at: number): Rung => ({ days: at, time: '08:00', to: ['debtor'] });
  expect(rungsSchema.parse([rung(2), rung(-3)]).map((one) => one.days)).toEqual([-3, 2]);
  expect(rungsSchema.safeParse([rung(2), rung(2)]).success).toBe(false);
});
