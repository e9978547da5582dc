import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from './day.ts';
import {
  addWorkingDays,
  editCalendar,
  isWorkingDay,
  weekendsOnly,
  workCalendar,
  workingDaysBetween,
} from './working-days.ts';

const around = workCalendar({ closed: ['2021-09-02', '2021-09-03'], working: ['2021-09-11'] });
const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2045-12-31') }).map(dayOfNumber);
const calendars = fc
  .record({ closed: fc.array(days, { maxLength: 40 }), working: fc.array(days, { maxLength: 40 }) })
  .map(workCalendar);

describe('working days', () => {
  it.each([
    ['2021-09-01', true],
    ['2021-09-02', false],
    ['2021-09-04', false],
    ['2021-09-11', true],
    ['2021-09-12', false],
  ])('%s is worked: %s', (day, worked) => expect(isWorkingDay(day, around)).toBe(worked));

  it.each([
    ['2021-09-01', 1, '2021-09-06'],
    ['2021-09-01', 0, '2021-09-01'],
    ['2021-09-02', 0, '2021-09-06'],
    ['2021-09-10', 1, '2021-09-11'],
    ['2021-09-06', -1, '2021-09-01'],
    ['2021-08-19', 1, '2021-08-20'],
    ['2021-08-20', 1, '2021-08-23'],
  ])('%s plus %i is %s', (day, count, found) => expect(addWorkingDays(day, count, around)).toBe(found));

  it('counts after the first day up to and including the last', () => {
    expect(workingDaysBetween('2021-09-01', '2021-09-06', around)).toBe(1);
    expect(workingDaysBetween('2021-09-06', '2021-09-01', around)).toBe(-1);
    expect(workingDaysBetween('2021-09-01', '2021-09-01', around)).toBe(0);
  });

  it('takes the days an agency edits', () => {
    const own = editCalendar(around, { closed: ['2021-09-11', '2021-09-06'], working: ['2021-09-03'] });
    expect(['2021-09-11', '2021-09-06', '2021-09-03'].map((day) => isWorkingDay(day, own))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isWorkingDay('2021-09-11', around)).toBe(true);
  });

  it('does not hang on a calendar that is never open', () => {
    const shut = workCalendar({ closed: Array.from({ length: 800 }, (_, n) => dayOfNumber(18_628 + n)) });
    expect(() => addWorkingDays('2021-01-04', 1, shut)).toThrow(RangeError);
    expect(() => addWorkingDays('2021-01-04', 0.5, weekendsOnly)).toThrow(RangeError);
  });

  it('the day found is worked, later, and so many days away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), calendars, (day, count, calendar) => {
        const found = addWorkingDays(day, count, calendar);
        expect(found > day && isWorkingDay(found, calendar)).toBe(true);
        expect(workingDaysBetween(day, found, calendar)).toBe(count);
      }),
    );
  });
});
