import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  dayFrom,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  isoWeekday,
  isoWeekOf,
  lastDayOfMonth,
  monthOf,
  partsOf,
} from './day.ts';

const anyNumber = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });
const nativeDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

describe('day', () => {
  it.each([
    ['2021-08-20', true],
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2021-13-01', false],
    ['2021-00-10', false],
    ['2021-04-31', false],
    ['2021-4-3', false],
    ['20/08/2021', false],
    ['2021-08-20T00:00:00Z', false],
    ['', false],
  ])('says whether %s is a day', (text, expected) => expect(isDay(text)).toBe(expected));

  it.each([
    ['2021-08-20', 5],
    ['2021-08-22', 7],
    ['2021-08-23', 1],
    ['1969-12-31', 3],
  ])('the weekday of %s is %i', (day, weekday) => expect(isoWeekday(day)).toBe(weekday));

  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2019-12-30', 2020, 1],
    ['2020-12-31', 2020, 53],
    ['2021-08-19', 2021, 33],
    ['2026-12-31', 2026, 53],
  ])('the ISO week of %s is %i-%i', (day, year, week) => expect(isoWeekOf(day)).toEqual({ year, week }));

  it('clamps to the length of the month and finds its last day', () => {
    expect(dayFrom(2021, 2, 31)).toBe('2021-02-28');
    expect(lastDayOfMonth('2020-02-03')).toBe('2020-02-29');
    expect(monthOf('2021-08-20')).toBe('2021-08');
    expect(partsOf('2021-08-09')).toEqual({ year: 2021, month: 8, date: 9 });
  });

  it('refuses what is not a day', () => {
    expect(() => addDays('2021-02-30', 1)).toThrow(RangeError);
    expect(() => dayFrom(2021, 1, 0)).toThrow(RangeError);
  });

  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(dayOfNumber(number)).toBe(nativeDay(number));
        expect(dayNumber(nativeDay(number))).toBe(number);
      }),
    );
  });

  it('adding and counting are inverse, order agrees with counting', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -4000, max: 4000 }), (number, step) => {
        const from = dayOfNumber(
          Math.min(Math.max(number, dayNumber('0020-01-01')), dayNumber('9980-01-01')),
        );
        const to = addDays(from, step);
        expect(daysBetween(from, to)).toBe(step);
        expect(Math.sign(compareDays(to, from))).toBe(Math.sign(step));
      }),
    );
  });
});
