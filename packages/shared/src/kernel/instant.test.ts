import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber } from './day.ts';
import {
  addHours,
  addMinutes,
  compareInstants,
  dayOf,
  instantAt,
  isInstant,
  millisBetween,
  timeOf,
} from './instant.ts';

const days = fc.integer({ min: 2192, max: 40_000 }).map(dayOfNumber);
const times = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);

describe('instant', () => {
  it.each([
    ['2021-08-20', '17:00', '2021-08-20T10:00:00.000Z'],
    ['2021-08-20', '00:00', '2021-08-19T17:00:00.000Z'],
    ['2021-01-01', '06:59', '2020-12-31T23:59:00.000Z'],
  ])('%s %s in Ho Chi Minh City is %s', (day, time, instant) => {
    expect(instantAt(day, time)).toBe(instant);
    expect(dayOf(instant)).toBe(day);
    expect(timeOf(instant)).toBe(time);
  });

  it('the local day changes at 17:00 UTC', () => {
    expect(dayOf('2021-08-20T16:59:59.999Z')).toBe('2021-08-20');
    expect(dayOf('2021-08-20T17:00:00.000Z')).toBe('2021-08-21');
    expect(timeOf('2021-08-20T16:59:59.999Z')).toBe('23:59');
  });

  it('adds, measures and orders', () => {
    expect(addMinutes('2021-08-20T10:00:00.000Z', -1)).toBe('2021-08-20T09:59:00.000Z');
    expect(addHours('2021-08-20T23:30:00Z', 2)).toBe('2021-08-21T01:30:00.000Z');
    expect(millisBetween('2021-08-20T10:00:00Z', '2021-08-20T10:00:01Z')).toBe(1000);
    expect(compareInstants('2021-08-20T10:00:00Z', '2021-08-20T10:00:00.000Z')).toBe(0);
    expect(compareInstants('2021-08-20T09:00:00Z', '2021-08-20T10:00:00.000Z')).toBe(-1);
  });

  it.each(['2021-08-20', '2021-08-20T10:00:00+07:00', '2021-13-20T10:00:00Z', 'now'])(
    'refuses %s',
    (text) => {
      expect(isInstant(text)).toBe(false);
      expect(() => dayOf(text)).toThrow(RangeError);
    },
  );

  it.each(['24:00', '9:00', '17h00', ''])('refuses the time %s', (time) => {
    expect(() => instantAt('2021-08-20', time)).toThrow(RangeError);
  });

  it('there and back again', () => {
    fc.assert(
      fc.property(days, times, (day, time) => {
        const instant = instantAt(day, time);
        expect([dayOf(instant), timeOf(instant)]).toEqual([day, time]);
      }),
    );
  });

  it('agrees with the zone database', () => {
    const local = new Intl.DateTimeFormat('sv', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(days, times, (day, time) => {
        expect(local.format(new Date(instantAt(day, time)))).toBe(`${day} ${time}`);
      }),
    );
  });
});
