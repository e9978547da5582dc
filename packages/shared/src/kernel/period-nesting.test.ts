import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOfNumber } from './day.ts';
import { type Cutoffs, decree09Cutoffs, periodContaining, spanOf } from './period.ts';
import { nextPeriod, type TilingKind } from './period-key.ts';
import { childPeriods, parentPeriod, transitionalPeriod } from './period-nesting.ts';

const calendarMonths: Cutoffs = { week: 7, month: 31, quarter: 31, half: 31, nineMonths: 31, year: 31 };
const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2045-12-31') }).map(dayOfNumber);

describe('a period in a longer one', () => {
  it.each([
    ['2021-W33', 'month', decree09Cutoffs, '2021-M09'],
    ['2021-W32', 'month', decree09Cutoffs, '2021-M08'],
    ['2021-W33', 'quarter', decree09Cutoffs, '2021-Q3'],
    ['2021-W35', 'month', calendarMonths, '2021-M09'],
    ['2020-W53', 'year', calendarMonths, '2021'],
    ['2021-M12', 'year', decree09Cutoffs, '2021'],
    ['2021-M06', 'half', decree09Cutoffs, '2021-H1'],
    ['2021-W38', 'nineMonths', decree09Cutoffs, undefined],
    ['T-x', 'month', decree09Cutoffs, undefined],
  ] as const)('%s counts in the %s', (key, kind, cutoffs, parent) => {
    expect(parentPeriod(key, kind, cutoffs)?.key).toBe(parent);
  });

  it('a month lists the weeks that count in it', () => {
    expect(childPeriods('2021-M08', 'week', decree09Cutoffs).map((p) => p.key)).toEqual([
      '2021-W28',
      '2021-W29',
      '2021-W30',
      '2021-W31',
      '2021-W32',
    ]);
    expect(childPeriods('T-x', 'week', decree09Cutoffs)).toEqual([]);
  });

  it('every week counts in exactly one month, which lists it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(decree09Cutoffs, calendarMonths), (day, cutoffs) => {
        const week = periodContaining('week', day, cutoffs.week);
        const month = parentPeriod(week.key, 'month', cutoffs)!;
        const neighbours = [month.key, nextPeriod(month.key)!].map((key) =>
          childPeriods(key, 'week', cutoffs),
        );
        expect(neighbours.flat().filter((p) => p.key === week.key)).toEqual([week]);
      }),
    );
  });
});

describe('a changed cut-off', () => {
  it.each([
    ['month', '2021-08-14', 31, 'T-month-2021-08-15', '2021-08-15', '2021-08-31', '2021-M09'],
    ['month', '2021-08-14', 4, '2021-M09', '2021-08-15', '2021-09-04', '2021-M10'],
    ['quarter', '2021-09-14', 31, 'T-quarter-2021-09-15', '2021-09-15', '2021-09-30', '2021-Q4'],
    ['week', '2021-08-19', 7, 'T-week-2021-08-20', '2021-08-20', '2021-08-22', '2021-W34'],
    ['week', '2021-08-22', 4, '2021-W34', '2021-08-23', '2021-08-26', '2021-W35'],
  ] as const)('a %s ended %s, new cut-off %i', (kind, last, cutoff, key, firstDay, lastDay, next) => {
    const found = transitionalPeriod(kind, last, cutoff);
    expect(found?.lastDay).toBe(lastDay);
    expect(found).toEqual({ key, kind, firstDay, lastDay, next });
  });

  it('leaves nothing between when the cut-off stays', () => {
    expect(transitionalPeriod('month', '2021-08-14', 14)).toBeUndefined();
  });

  it('joins old and new without gap, overlap or a name used twice', () => {
    const tiling = fc.constantFrom<TilingKind>('week', 'month', 'quarter', 'half', 'year');
    fc.assert(
      fc.property(tiling, days, fc.nat(), fc.nat(), (kind, day, a, b) => {
        const [oldCutoff, cutoff] = [a, b].map((n) => (n % (kind === 'week' ? 7 : 31)) + 1) as [
          number,
          number,
        ];
        const old = periodContaining(kind, day, oldCutoff);
        const between = transitionalPeriod(kind, old.lastDay, cutoff);
        const fresh = between
          ? spanOf(between.next, cutoff)
          : periodContaining(kind, addDays(old.lastDay, 1), cutoff);
        const lastBefore = between ?? old;
        expect(fresh.firstDay).toBe(addDays(lastBefore.lastDay, 1));
        if (between) expect(between.firstDay).toBe(addDays(old.lastDay, 1));
        expect(new Set([old.key, between?.key ?? '', fresh.key]).size).toBe(3);
      }),
      { numRuns: 500 },
    );
  });
});
