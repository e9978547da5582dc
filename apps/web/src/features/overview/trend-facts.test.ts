import { describe, expect, test } from 'vitest';
import { findingOf, heightOf, spread, ticksOf } from './trend-facts.ts';

const indicator = {
  code: 'x',
  name: 'x',
  measuredIn: '',
  kind: 'integer',
  scale: 0,
  acrossUnits: 'sum',
  acrossTime: 'sum',
  shownPer: 1,
  guidance: '',
  choices: [],
} as const;
const point = {
  periodKey: '2021-W33',
  lastDay: '2021-08-19',
  value: null,
  n: null,
  d: null,
  units: 1,
  expected: 1,
  accepted: 1,
};

describe('the height of a point', () => {
  test.each([
    ['a count', { ...indicator }, { ...point, value: 12 }, 12],
    [
      'a decimal of scale 1',
      { ...indicator, kind: 'decimal', scale: 1 } as const,
      { ...point, value: 125 },
      12.5,
    ],
    [
      'money shown in thousands',
      { ...indicator, kind: 'money', shownPer: 1000 } as const,
      { ...point, value: 4_500_000 },
      4500,
    ],
    ['a share', { ...indicator, kind: 'ratio' } as const, { ...point, n: 17, d: 18 }, 94.4],
    ['a share of nothing', { ...indicator, kind: 'ratio' } as const, { ...point, n: 0, d: 0 }, null],
    ['zero is a value', { ...indicator }, { ...point, value: 0 }, 0],
    ['nothing received', { ...indicator }, point, null],
  ])('%s', (_name, of, at, height) => expect(heightOf({ ...of, choices: [] }, at)).toBe(height));
});

test('a finding is told from the first to the last that is known', () => {
  expect(findingOf([null, 86, 90, null, 94.4], 0)).toEqual({ last: 94.4, change: 8, periods: 5 });
  expect(findingOf([null, 86], 0)).toBeUndefined();
  expect(findingOf([], 0)).toBeUndefined();
});

test.each([
  ['a high share does not begin at zero', [86, 94.4], true, [85, 90, 95]],
  ['a share ends at 100', [93, 100], true, [90, 95, 100]],
  ['counts begin at zero', [2, 9], false, [0, 5, 10]],
  ['a line that does not move', [40, 40], false, [40, 45]],
  ['nothing but zero', [0, 0], false, [0, 1]],
  ['nothing known', [null], false, [0, 1]],
] as const)('the axis: %s', (_name, heights, isShare, ticks) =>
  expect(ticksOf(heights, isShare)).toEqual(ticks),
);

test.each([
  ['far apart', [90, 40], [0, 0]],
  ['the second a little lower', [82, 80], [0, 26]],
  ['the first a little lower', [80, 82], [26, 0]],
  ['upon each other', [80, 80], [0, 30]],
  ['one of them unknown', [80, null], [0, 0]],
  ['one alone', [80], [0]],
] as const)('the words at two ends do not lie upon each other: %s', (_name, ends, lower) =>
  expect(spread(ends, [0, 50, 100])).toEqual(lower),
);
