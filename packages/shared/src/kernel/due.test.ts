import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from './day.ts';
import { consolidationDueAt, dueAt, isDueRule, timeLeft } from './due.ts';
import { vietnamCalendar } from './holidays.vn.ts';
import { addMinutes, compareInstants, dayOf, instantAt } from './instant.ts';
import { decree09Cutoffs, periodContaining } from './period.ts';
import type { TilingKind } from './period-key.ts';

const calendar = vietnamCalendar(2019, 2047);
const rule = { workingDays: 1, time: '17:00', levelOffsets: [1, 3] };
const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2045-12-31') }).map(dayOfNumber);

describe('due time', () => {
  it.each([
    ['2021-08-19', 0, '2021-08-20T10:00:00.000Z'],
    ['2021-08-19', 1, '2021-08-23T10:00:00.000Z'],
    ['2021-08-19', 2, '2021-08-25T10:00:00.000Z'],
    ['2021-08-14', 0, '2021-08-16T10:00:00.000Z'],
    ['2021-09-01', 0, '2021-09-06T10:00:00.000Z'],
    ['2021-02-09', 0, '2021-02-17T10:00:00.000Z'],
    ['2024-05-02', 1, '2024-05-04T10:00:00.000Z'],
  ])('a period closed on %s is due at level %i at %s', (lastDay, level, due) => {
    expect(dueAt(lastDay, rule, calendar, level)).toBe(due);
  });

  it.each([
    [{ workingDays: 0, time: '17:00' }, false],
    [{ workingDays: 1.5, time: '17:00' }, false],
    [{ workingDays: 1, time: '24:00' }, false],
    [{ workingDays: 1, time: '17:00', levelOffsets: [2, 2] }, false],
    [{ workingDays: 1, time: '17:00', levelOffsets: [0] }, false],
    [{ workingDays: 3, time: '11:30', levelOffsets: [1, 2] }, true],
  ])('%j is a rule: %s', (candidate, expected) => expect(isDueRule(candidate)).toBe(expected));

  it('refuses a bad rule and a level it does not name', () => {
    expect(() => dueAt('2021-08-19', { workingDays: 0, time: '17:00' }, calendar)).toThrow(RangeError);
    expect(() => dueAt('2021-08-19', rule, calendar, 3)).toThrow(RangeError);
  });

  it.each([
    ['2021-08-20T10:00:00.000Z', [2], '2021-08-24T10:00:00.000Z'],
    ['2021-08-20T10:00:00.000Z', undefined, '2021-08-23T10:00:00.000Z'],
    ['2021-09-01T04:00:00.000Z', [1], '2021-09-06T10:00:00.000Z'],
    ['2021-08-22T04:00:00.000Z', [1], '2021-08-23T10:00:00.000Z'],
  ])('what units owe by %s is consolidated by their rule %j at %s', (units, levelOffsets, due) => {
    const offsets = levelOffsets ? { levelOffsets } : {};
    expect(consolidationDueAt(units, { workingDays: 1, time: '17:00', ...offsets }, calendar)).toBe(due);
  });

  it('is after the cut-off, and each level later than the one below', () => {
    const kinds = fc.constantFrom<TilingKind>('week', 'month', 'quarter', 'half', 'year');
    fc.assert(
      fc.property(kinds, days, fc.integer({ min: 1, max: 10 }), (kind, day, workingDays) => {
        const { lastDay } = periodContaining(kind, day, decree09Cutoffs[kind]);
        const levels = [0, 1, 2].map((level) => dueAt(lastDay, { ...rule, workingDays }, calendar, level));
        expect(dayOf(levels[0]!) > lastDay).toBe(true);
        expect(compareInstants(levels[0]!, levels[1]!)).toBe(-1);
        expect(compareInstants(levels[1]!, levels[2]!)).toBe(-1);
      }),
    );
  });
});

describe('time left', () => {
  const due = instantAt('2021-08-20', '17:00');
  it.each([
    ['2021-08-20', '16:59', { late: false, amount: 1, unit: 'minute' }],
    ['2021-08-20', '17:00', { late: false, amount: 1, unit: 'minute' }],
    ['2021-08-20', '17:01', { late: true, amount: 1, unit: 'minute' }],
    ['2021-08-20', '16:01', { late: false, amount: 59, unit: 'minute' }],
    ['2021-08-20', '16:00', { late: false, amount: 1, unit: 'hour' }],
    ['2021-08-20', '00:00', { late: false, amount: 17, unit: 'hour' }],
    ['2021-08-19', '23:59', { late: false, amount: 17, unit: 'hour' }],
    ['2021-08-19', '17:01', { late: false, amount: 23, unit: 'hour' }],
    ['2021-08-19', '17:00', { late: false, amount: 1, unit: 'day' }],
    ['2021-08-19', '00:00', { late: false, amount: 1, unit: 'day' }],
    ['2021-08-18', '23:59', { late: false, amount: 2, unit: 'day' }],
    ['2021-08-18', '00:01', { late: false, amount: 2, unit: 'day' }],
    ['2021-08-20', '20:30', { late: true, amount: 3, unit: 'hour' }],
    ['2021-08-21', '00:00', { late: true, amount: 7, unit: 'hour' }],
    ['2021-08-21', '16:59', { late: true, amount: 23, unit: 'hour' }],
    ['2021-08-21', '17:00', { late: true, amount: 1, unit: 'day' }],
    ['2021-08-22', '00:00', { late: true, amount: 2, unit: 'day' }],
  ])('at %s %s it says %j', (day, time, expected) => {
    expect(timeLeft(instantAt(day, time), due)).toEqual(expected);
  });

  it('never says nothing, and never grows while the due time comes nearer', () => {
    const rank = { minute: 0, hour: 1, day: 2 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 3000 }),
        (before, passing) => {
          const early = timeLeft(addMinutes(due, -before - passing), due);
          const later = timeLeft(addMinutes(due, -before), due);
          expect(later.amount).toBeGreaterThanOrEqual(1);
          expect(rank[later.unit]).toBeLessThanOrEqual(rank[early.unit]);
          if (later.unit === early.unit) expect(later.amount).toBeLessThanOrEqual(early.amount);
        },
      ),
    );
  });
});
