import { expect, test } from 'vitest';
import { groupOf } from './group-duties.ts';

const now = '2021-08-20T02:00:00.000Z'; // 09:00 on Friday

test.each([
  ['a moment ago', '2021-08-20T01:59:59.999Z', 'overdue'],
  ['this very moment', now, 'today'],
  ['the last minute of today', '2021-08-20T16:59:00.000Z', 'today'],
  ['midnight', '2021-08-20T17:00:00.000Z', 'week'],
  ['the end of the seventh day', '2021-08-27T16:59:00.000Z', 'week'],
  ['the eighth day', '2021-08-27T17:00:00.000Z', 'later'],
])('%s', (_name, dueAt, group) => expect(groupOf(dueAt, now, '2021-08-20')).toBe(group));
