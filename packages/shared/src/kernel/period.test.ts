import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOfNumber } from './day.ts';
import { decree09Cutoffs, periodContaining, periodsBetween, spanOf } from './period.ts';
import { nextPeriod, previousPeriod, type RegularKind, type TilingKind } from './period-key.ts';

const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2045-12-31') }).map(dayOfNumber);
const tiling = fc.constantFrom<TilingKind>('week', 'month', 'quarter', 'half', 'year');
const kindAndCutoff = tiling.chain((kind) =>
  fc.tuple(fc.constant(kind), fc.integer({ min: 1, max: kind === 'week' ? 7 : 31 })),
);

describe('the days of a period', () => {
  it.each([
    ['2021-W33', '2021-08-13', '2021-08-19'],
    ['2020-W53', '2020-12-25', '2020-12-31'],
    ['2021-W01', '2021-01-01', '2021-01-07'],
    ['2021-M08', '2021-07-15', '2021-08-14'],
    ['2021-M01', '2020-12-15', '2021-01-14'],
    ['2021-Q3', '2021-06-15', '2021-09-14'],
    ['2021-Q1', '2020-12-15', '2021-03-14'],
    ['2021-H1', '2020-12-15', '2021-06-14'],
    ['2021-H2', '2021-06-15', '2021-12-14'],
    ['2021-9M', '2020-12-15', '2021-09-14'],
    ['2021', '2020-12-15', '2021-12-14'],
  ])('by Decree 09/2019 %s runs from %s to %s', (key, firstDay, lastDay) => {
    const kind = spanOf(key, key.includes('W') ? 4 : 14).kind;
    expect(spanOf(key, decree09Cutoffs[kind])).toEqual({ key, kind, firstDay, lastDay });
  });

  it.each([
    ['2021-W33', 7, '2021-08-16', '2021-08-22'],
    ['2021-W33', 3, '2021-08-19', '2021-08-25'],
    ['2021-M02', 31, '2021-02-01', '2021-02-28'],
    ['2020-M03', 30, '2020-03-01', '2020-03-30'],
    ['2021-Q3', 31, '2021-07-01', '2021-09-30'],
    ['2021', 31, '2021-01-01', '2021-12-31'],
  ])('%s closing on %i runs from %s to %s', (key, cutoff, firstDay, lastDay) => {
    expect(spanOf(key, cutoff)).toMatchObject({ firstDay, lastDay });
  });

  it('refuses thematic keys and cut-offs out of range', () => {
    expect(() => spanOf('T-x', 14)).toThrow(RangeError);
    expect(() => spanOf('2021-W33', 8)).toThrow(RangeError);
    expect(() => spanOf('2021-M08', 0)).toThrow(RangeError);
    expect(() => periodContaining('month', '2021-08-20', 1.5)).toThrow(RangeError);
  });

  it('nine months hold no day after their cut-off', () => {
    expect(periodContaining('nineMonths', '2021-09-14', 14)?.key).toBe('2021-9M');
    expect(periodContaining('nineMonths', '2021-09-15', 14)).toBeUndefined();
    expect(periodContaining('nineMonths', '2021-12-15', 14)?.key).toBe('2022-9M');
    expect(periodsBetween('nineMonths', '2021-10-01', '2021-11-01', 14)).toEqual([]);
  });

  it('lists the periods touched by a stretch of days', () => {
    const keys = (kind: RegularKind, from: string, to: string) =>
      periodsBetween(kind, from, to, decree09Cutoffs[kind]).map((period) => period.key);
    expect(keys('month', '2021-08-14', '2021-10-15')).toEqual([
      '2021-M08',
      '2021-M09',
      '2021-M10',
      '2021-M11',
    ]);
    expect(keys('week', '2020-12-31', '2021-01-01')).toEqual(['2020-W53', '2021-W01']);
    expect(keys('month', '2021-08-14', '2021-08-13')).toEqual([]);
  });
});

describe('under any one cut-off, 2020 to 2045', () => {
  it('every day lies in exactly one period', () => {
    fc.assert(
      fc.property(kindAndCutoff, days, ([kind, cutoff], day) => {
        const period = periodContaining(kind, day, cutoff);
        expect(period.firstDay <= day && day <= period.lastDay).toBe(true);
        expect(spanOf(previousPeriod(period.key) as string, cutoff).lastDay < day).toBe(true);
        expect(spanOf(nextPeriod(period.key) as string, cutoff).firstDay > day).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('periods follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(kindAndCutoff, days, ([kind, cutoff], day) => {
        const period = periodContaining(kind, day, cutoff);
        const next = spanOf(nextPeriod(period.key) as string, cutoff);
        expect(next.firstDay).toBe(addDays(period.lastDay, 1));
        expect(periodContaining(kind, next.lastDay, cutoff)).toEqual(next);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['week', 'month', 'quarter', 'half', 'year'] as const)(
    'walking 26 years of each %s counts every day once',
    (kind) => {
      const periods = periodsBetween(kind, '2020-01-01', '2045-12-31', decree09Cutoffs[kind]);
      const counted = periods.reduce((sum, p) => sum + dayNumber(p.lastDay) - dayNumber(p.firstDay) + 1, 0);
      const stretch = dayNumber(periods.at(-1)!.lastDay) - dayNumber(periods[0]!.firstDay) + 1;
      expect(counted).toBe(stretch);
      expect(new Set(periods.map((p) => p.key)).size).toBe(periods.length);
    },
  );
});
