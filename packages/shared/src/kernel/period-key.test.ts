import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriodKeys,
  isPeriodKey,
  nextPeriod,
  parsePeriodKey,
  periodKindOf,
  previousPeriod,
  type RegularKind,
  regularKey,
  samePeriodLastYear,
  weeksIn,
} from './period-key.ts';

const sizes = { month: 12, quarter: 4, half: 2, nineMonths: 1, year: 1 };
const keys = fc
  .record({
    kind: fc.constantFrom<RegularKind>('week', 'month', 'quarter', 'half', 'nineMonths', 'year'),
    year: fc.integer({ min: 2020, max: 2045 }),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ kind, year, share }) => {
    const size = kind === 'week' ? weeksIn(year) : sizes[kind];
    return regularKey({ kind, year, index: Math.floor(share * size) + 1 });
  });

describe('period key', () => {
  it.each([
    ['2021-W33', { kind: 'week', year: 2021, index: 33 }],
    ['2021-M08', { kind: 'month', year: 2021, index: 8 }],
    ['2021-Q3', { kind: 'quarter', year: 2021, index: 3 }],
    ['2021-H1', { kind: 'half', year: 2021, index: 1 }],
    ['2021-9M', { kind: 'nineMonths', year: 2021, index: 1 }],
    ['2021', { kind: 'year', year: 2021, index: 1 }],
    ['T-a1b2-c3', { kind: 'thematic', id: 'a1b2-c3' }],
    ['2020-W53', { kind: 'week', year: 2020, index: 53 }],
  ])('reads %s', (key, parsed) => expect(parsePeriodKey(key)).toEqual(parsed));

  it.each([
    '2021-W53',
    '2021-W00',
    '2021-M13',
    '2021-M8',
    '2021-Q5',
    '2021-H3',
    '21',
    'T-',
    'T-a b',
    '2021-W33 ',
    '',
  ])('refuses "%s"', (key) => {
    expect(isPeriodKey(key)).toBe(false);
    expect(() => periodKindOf(key)).toThrow(RangeError);
  });

  it.each([
    ['2020-W53', '2021-W01'],
    ['2021-W52', '2022-W01'],
    ['2021-M12', '2022-M01'],
    ['2021-Q4', '2022-Q1'],
    ['2021-H1', '2021-H2'],
    ['2021-9M', '2022-9M'],
    ['2021', '2022'],
  ])('%s is followed by %s', (key, next) => expect(nextPeriod(key)).toBe(next));

  it('thematic periods have no neighbours', () => {
    expect([nextPeriod('T-x'), previousPeriod('T-x'), samePeriodLastYear('T-x')]).toEqual(
      Array(3).fill(undefined),
    );
  });

  it.each([
    ['2021-W33', '2020-W33'],
    ['2020-W53', '2019-W52'],
    ['2021-M08', '2020-M08'],
    ['2021', '2020'],
  ])('%s a year before is %s', (key, before) => expect(samePeriodLastYear(key)).toBe(before));

  it('sorts by kind and by time, not by text', () => {
    const sorted = ['2021', 'T-b', '2021-M10', '2020-W53', 'T-a', '2021-M09', '2021-W02'].sort(
      comparePeriodKeys,
    );
    expect(sorted).toEqual(['2020-W53', '2021-W02', '2021-M09', '2021-M10', '2021', 'T-a', 'T-b']);
  });

  it('next and previous are inverse and agree with the order', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const next = nextPeriod(key) as string;
        expect(previousPeriod(next)).toBe(key);
        expect(nextPeriod(previousPeriod(key) as string)).toBe(key);
        expect(comparePeriodKeys(key, next)).toBeLessThan(0);
        expect(periodKindOf(next)).toBe(periodKindOf(key));
      }),
    );
  });
});
