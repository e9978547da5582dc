import { expect, test } from 'vitest';
import { filterCounts, filterOf, inOrderOfNeed, marksOf, nextWaiting, slugOf } from './period-filters.ts';
import { sampleLine, samplePeriod } from './samples/period.sample.ts';

test('what waits comes first, longest waiting at the top; finished and exempt last', () => {
  const early = { ...sampleLine(2), submittedAt: '2021-08-19T09:10:00.000Z' };
  const order = inOrderOfNeed([
    sampleLine(10),
    sampleLine(8),
    sampleLine(7),
    sampleLine(4),
    sampleLine(0),
    early,
  ]);
  expect(order.map((line) => line.is)).toEqual([
    'submitted',
    'submitted',
    'returned',
    'none',
    'accepted',
    'exempt',
  ]);
  expect(order[0]?.id).toBe(early.id);
});

test('the next waiting unit comes after the open one and round again from the top', () => {
  const lines = [0, 1, 2, 8].map((at) => sampleLine(at));
  expect(nextWaiting(lines, lines[0]?.id ?? '')?.id).toBe(lines[1]?.id);
  expect(nextWaiting(lines, lines[2]?.id ?? '')?.id).toBe(lines[0]?.id);
  expect(
    nextWaiting(
      [lines[0], lines[3]].filter((line) => line !== undefined),
      lines[0]?.id ?? '',
    ),
  ).toBeUndefined();
});

test('counts add up to all; the two rare states show only where there is one', () => {
  const { byMark, items } = samplePeriod();
  const counts = filterCounts(byMark);
  expect(counts[0]).toEqual({ value: 'all', count: items.length });
  expect(counts.slice(1).reduce((sum, one) => sum + one.count, 0)).toBe(items.length);
  expect(counts.map((one) => one.value)).toEqual([
    'all',
    'submitted',
    'returned',
    'missing',
    'accepted',
    'exempt',
  ]);
  expect(filterCounts({}).map((one) => one.count)).toEqual([0, 0, 0, 0, 0]);
});

test('a filter and its address name each other', () => {
  for (const filter of [
    'all',
    'submitted',
    'returned',
    'missing',
    'accepted',
    'correcting',
    'exempt',
  ] as const)
    expect(filterOf(slugOf(filter))).toBe(filter);
  expect(filterOf('khong-co')).toBe('all');
  expect(marksOf('missing')).toEqual(['none', 'draft', 'presented']);
});
