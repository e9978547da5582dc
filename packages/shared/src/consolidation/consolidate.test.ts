import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureField } from '../form/template.model.ts';
import { addPeriods } from '../report/add-periods.ts';
import { addUnits, adjusted } from './add-up.ts';
import { changedFigures, consolidate, type Source } from './consolidate.ts';
import { longerKeys, longerSpan } from './longer-periods.ts';

const rules = (acrossUnits: string, acrossTime = 'sum') => ({ acrossUnits, acrossTime }) as never;
const counts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
const shares = fc.array(fc.record({ n: fc.nat(500), d: fc.nat(500) }), { minLength: 1, maxLength: 30 });
const brute = (values: readonly number[]) => {
  let sum = 0n;
  for (const value of values) sum += BigInt(value);
  return Number(sum);
};

const field = (code: string, acrossUnits: string, acrossTime = 'sum') =>
  ({ code, indicator: { code, acrossUnits, acrossTime } }) as unknown as FigureField;
const source = (
  unitId: string,
  figures: Record<string, never> | Record<string, number>,
  week = 1,
): Source => ({
  unitId,
  reportId: `${unitId}-${week}`,
  periodKey: `2021-W3${week}`,
  state: 'submitted',
  version: 1,
  figures,
});
const without = (unitId: string, state: 'missing' | 'exempt'): Source => ({
  ...source(unitId, {}),
  state,
  version: null,
  figures: null,
});

describe('over units', () => {
  test('a sum, a greatest and a count of yes are what a plain loop makes of them', () => {
    fc.assert(
      fc.property(counts, (values) => {
        expect(addUnits(rules('sum'), values)).toBe(brute(values));
        expect(addUnits(rules('max'), values)).toBe([...values].sort((a, b) => b - a)[0]);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (answers) => {
        expect(addUnits(rules('count_yes'), answers)).toBe(answers.filter(Boolean).length);
      }),
    );
  });

  test('a share of shares keeps what was counted and is never a mean of percentages', () => {
    fc.assert(
      fc.property(shares, (values) => {
        expect(addUnits(rules('ratio'), values)).toEqual({
          n: brute(values.map(({ n }) => n)),
          d: brute(values.map(({ d }) => d)),
        });
      }),
    );
    const percents = addUnits(rules('ratio'), [
      { n: 1, d: 1 },
      { n: 0, d: 99 },
    ]);
    expect(percents).toEqual({ n: 1, d: 100 });
  });

  test('the order of the units does not matter', () => {
    const rule = fc.constantFrom('sum', 'max', 'count_yes');
    fc.assert(
      fc.property(rule, counts, (one, values) => {
        expect(addUnits(rules(one), [...values].reverse())).toEqual(addUnits(rules(one), values));
      }),
    );
  });

  test('a greatest share is the one with most of its own whole; a list tells how many gave each answer', () => {
    expect(
      addUnits(rules('max'), [
        { n: 1, d: 2 },
        { n: 9, d: 10 },
        { n: 40, d: 80 },
      ]),
    ).toEqual({ n: 9, d: 10 });
    expect(addUnits(rules('list'), ['xanh', 'vàng', 'xanh'])).toEqual({
      items: [
        { value: 'xanh', units: 2 },
        { value: 'vàng', units: 1 },
      ],
    });
    expect(addUnits(rules('none'), [1, 2])).toBeNull();
    expect(addUnits(rules('sum'), [])).toBeNull();
  });
});

describe('over periods', () => {
  test('sum, last, greatest and mean of one unit, and a single period as it was reported', () => {
    fc.assert(
      fc.property(counts, (values) => {
        if (values.length === 1) {
          expect(addPeriods(rules('sum', 'mean'), values)).toBe(values[0]);
          return;
        }
        expect(addPeriods(rules('sum', 'sum'), values)).toBe(brute(values));
        expect(addPeriods(rules('sum', 'last'), values)).toBe(values.at(-1));
        expect(addPeriods(rules('sum', 'max'), values)).toBe([...values].sort((a, b) => b - a)[0]);
        expect(addPeriods(rules('sum', 'none'), values)).toBeUndefined();
        const mean = addPeriods(rules('sum', 'mean'), values) as number;
        expect(Math.abs(mean * values.length - brute(values)) * 2).toBeLessThanOrEqual(values.length);
      }),
    );
  });

  test('sums may be made in either order: units first or periods first', () => {
    const table = fc.array(fc.array(fc.nat(9999), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(table, (units) => {
        const byUnit = units.map((weeks) => addPeriods(rules('sum'), weeks) as number);
        const byWeek = [0, 1, 2, 3].map(
          (week) =>
            addUnits(
              rules('sum'),
              units.map((one) => one[week] ?? 0),
            ) as number,
        );
        expect(addUnits(rules('sum'), byUnit)).toBe(brute(byWeek));
      }),
    );
  });

  test('a week belongs to the month that holds its last day', () => {
    expect(longerKeys('2021-W33', 'week')).toEqual(['2021-M09', '2021-Q3', '2021-H2', '2021-9M', '2021']);
    expect(longerSpan('2021-M09')).toMatchObject({ firstDay: '2021-08-15', lastDay: '2021-09-14' });
  });
});

describe('together', () => {
  test('n counts who gave the figure, m who owes a report; exempt units are in neither', () => {
    const [figure] = consolidate(
      [field('posters', 'sum')],
      [
        source('a', { posters: 3 }),
        source('b', {}),
        source('c', { posters: 4 }),
        without('d', 'missing'),
        without('e', 'exempt'),
      ],
    );
    expect(figure).toMatchObject({ value: 7, n: 2, of: 4 });
    expect(figure?.byUnit.map(({ value }) => value)).toEqual([3, null, 4, null, null]);
  });

  test('of a longer period every unit is joined by the rule across time first', () => {
    const [sum, last] = consolidate(
      [field('posters', 'sum', 'sum'), field('present', 'sum', 'last')],
      [
        source('a', { posters: 3, present: 8 }, 1),
        source('a', { posters: 5, present: 6 }, 2),
        source('b', { posters: 1, present: 2 }, 1),
        { ...without('b', 'missing'), reportId: 'b-2', periodKey: '2021-W32' },
      ],
    );
    expect(sum).toMatchObject({ value: 9, n: 2, of: 2 });
    expect(last).toMatchObject({ value: 8, n: 2, of: 2 });
  });

  test('a changed version is told for its figures alone, also where the total stays', () => {
    const fields = [field('posters', 'sum'), field('busiest', 'max'), field('visits', 'sum')];
    const before = [
      source('a', { posters: 3, busiest: 2, visits: 1 }),
      source('b', { posters: 4, busiest: 9, visits: 1 }),
    ];
    const after = [source('a', { posters: 2, busiest: 5, visits: 1 }), before[1] as Source];
    const changed = changedFigures(consolidate(fields, before), consolidate(fields, after));
    expect(changed.map(({ code, value }) => [code, value])).toEqual([
      ['posters', 6],
      ['busiest', 9],
    ]);
  });

  test('an adjustment stands apart from the sum and survives a new one', () => {
    expect(adjusted(10, -3)).toBe(7);
    expect(adjusted(null, 5)).toBe(5);
    expect(adjusted({ n: 3, d: 4 }, { n: 1, d: 1 })).toEqual({ n: 4, d: 5 });
    expect(adjusted(10, undefined)).toBe(10);
  });
});
