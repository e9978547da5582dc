import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompletenessRow, Counts } from './completeness.model.ts';
import {
  addCounts,
  inOrder,
  noCounts,
  onTimeIn,
  overdueIn,
  percentOf,
  pointsBetween,
  receivedOf,
} from './completeness.ts';

const id = '00000000-0000-7000-8000-000000000000';
const counts = (some: Partial<Counts>): Counts => ({ ...noCounts, ...some });
const row = (name: string, some: Partial<Counts>): CompletenessRow => ({
  place: { id, name, shortName: name },
  now: counts(some),
  before: null,
});

test('received of expected and on time of due are two rates with two wholes', () => {
  const week = counts({ expected: 10, received: 6, due: 8, onTime: 5, late: 1, exempt: 2 });
  expect(receivedOf(week)).toEqual({ n: 6, of: 10 });
  expect(onTimeIn(week)).toEqual({ n: 5, of: 8 });
  expect(overdueIn(week)).toBe(2);
  expect(percentOf(receivedOf(week))).toBe(60);
  expect(percentOf(receivedOf(noCounts))).toBeUndefined();
});

test('a difference is told in points, and only between two ranges in which something was expected', () => {
  expect(pointsBetween({ n: 9, of: 10 }, { n: 4, of: 5 })).toBe(10);
  expect(pointsBetween({ n: 9, of: 10 }, { n: 0, of: 0 })).toBeUndefined();
  expect(pointsBetween({ n: 9, of: 10 }, undefined)).toBeUndefined();
});

test('the lowest rate first; of equal ones the one that owes more, and what owes nothing last', () => {
  const rows = [
    row('a', { expected: 2, received: 2 }),
    row('b', { expected: 2, received: 1 }),
    row('c', {}),
    row('d', { expected: 4, received: 2 }),
  ];
  const names = (order: 'register' | 'received') => inOrder(rows, order).map(({ place }) => place.name);
  expect(names('register')).toEqual(['a', 'b', 'c', 'd']);
  expect(names('received')).toEqual(['d', 'b', 'a', 'c']);
});

test('added up in any grouping the counts are the same', () => {
  const some = fc.record({
    expected: fc.nat(999),
    received: fc.nat(999),
    due: fc.nat(999),
    onTime: fc.nat(999),
    late: fc.nat(999),
    exempt: fc.nat(999),
  });
  fc.assert(
    fc.property(fc.array(some), fc.array(some), (one, two) => {
      expect(addCounts([addCounts(one), addCounts(two)])).toEqual(addCounts([...one, ...two]));
    }),
  );
});
