import { describe, expect, test } from 'vitest';
import { markOf, markOfCounts, tally } from './task.mark.ts';

const now = '2021-08-20T02:00:00.000Z';
const later = '2021-08-25T10:00:00.000Z';
const before = '2021-08-20T01:59:59.999Z';

describe('the mark of a task', () => {
  test.each([
    ['assigned', later, 'notBegun'],
    ['assigned', before, 'overdue'],
    ['doing', later, 'doing'],
    ['doing', now, 'doing'],
    ['doing', before, 'overdue'],
    ['returned', later, 'returned'],
    ['returned', before, 'overdue'],
    ['done', before, 'waiting'],
    ['verified', before, 'done'],
    ['exempt', before, 'exempt'],
    ['cancelled', before, undefined],
  ] as const)('%s and due %s is %s', (state, dueAt, mark) => {
    expect(markOf({ state, dueAt }, now)).toBe(mark);
  });
});

test('counts leave out what is not expected', () => {
  const marks = ['done', 'waiting', 'overdue', 'returned', 'doing', 'notBegun', 'exempt', undefined] as const;
  expect(tally(marks)).toEqual({ total: 6, done: 2, overdue: 1, returned: 1, doing: 1 });
});

test.each([
  [{ total: 0, done: 0, overdue: 0, returned: 0, doing: 0 }, undefined],
  [{ total: 3, done: 2, overdue: 1, returned: 0, doing: 0 }, 'overdue'],
  [{ total: 3, done: 2, overdue: 0, returned: 1, doing: 0 }, 'returned'],
  [{ total: 3, done: 3, overdue: 0, returned: 0, doing: 0 }, 'done'],
  [{ total: 3, done: 1, overdue: 0, returned: 0, doing: 0 }, 'doing'],
  [{ total: 3, done: 0, overdue: 0, returned: 0, doing: 0 }, 'notBegun'],
] as const)('%j is shown as %s', (counts, mark) => expect(markOfCounts(counts)).toBe(mark));
