import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUnits } from '../consolidation/add-up.ts';
import { acrossTime } from '../form/indicator.model.ts';
import { addPeriods } from '../report/add-periods.ts';
import { heightOf, type Joined, overTime, overUnits } from './indicator-range.ts';

type Share = { n: number; d: number };
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

/** What the database tells of these figures, oldest first. */
const joinedNumbers = (all: readonly number[]): Joined => ({
  reported: all.length,
  sum: all.length > 0 ? sum(all) : null,
  shares: null,
  last: all.at(-1) ?? null,
  greatest: all.length > 0 ? Math.max(...all) : null,
});
const joinedShares = (all: readonly Share[]): Joined => ({
  reported: all.length,
  sum: null,
  shares: all.length > 0 ? { n: sum(all.map(({ n }) => n)), d: sum(all.map(({ d }) => d)) } : null,
  last: all.at(-1) ?? null,
  greatest: null,
});

const figures = fc.array(fc.integer({ min: -999, max: 9999 }), { maxLength: 12 });
const shares = fc.array(fc.record({ n: fc.nat(99), d: fc.integer({ min: 1, max: 99 }) }), { maxLength: 12 });

test.each(acrossTime)('over time by "%s" a unit comes to what a consolidation makes of it', (rule) => {
  const number = { kind: 'integer', acrossTime: rule, acrossUnits: 'sum' } as const;
  fc.assert(
    fc.property(figures, (all) => {
      expect(overTime(number, joinedNumbers(all))).toEqual(addPeriods(number, all) ?? null);
    }),
  );
  const share = { kind: 'ratio', acrossTime: rule, acrossUnits: 'ratio' } as const;
  if (rule !== 'max')
    fc.assert(
      fc.property(shares, (all) => {
        expect(overTime(share, joinedShares(all))).toEqual(addPeriods(share, all) ?? null);
      }),
    );
});

test.each(['sum', 'max'] as const)(
  'over units by "%s" a period comes to what a consolidation makes of it',
  (rule) => {
    const number = { kind: 'integer', acrossUnits: rule, acrossTime: 'sum' } as const;
    fc.assert(
      fc.property(figures, (all) => {
        expect(overUnits(number, joinedNumbers(all))).toEqual(addUnits(number, all));
      }),
    );
  },
);

test('a share is drawn in per cent, money in the unit shown, nothing as nothing', () => {
  expect(heightOf({ scale: 0, shownPer: 1 }, { n: 17, d: 18 })).toBe(94.4);
  expect(heightOf({ scale: 0, shownPer: 1 }, { n: 0, d: 0 })).toBeNull();
  expect(heightOf({ scale: 0, shownPer: 1000 }, 4_500_000)).toBe(4500);
  expect(heightOf({ scale: 1, shownPer: 1 }, null)).toBeNull();
});
