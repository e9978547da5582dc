import { expect, test } from 'vitest';
import { markOfDue, markOfVisit } from './calendar.mark.ts';

const now = '2021-10-14T03:00:00.000Z';

test.each([
  ['all of it is done, even after its time', '2021-10-13T10:00:00.000Z', 10, 10, 'done'],
  ['something is missing after its time', '2021-10-14T02:59:59.999Z', 10, 9, 'late'],
  ['at the very instant it is not late', now, 10, 9, 'soon'],
  ['due tomorrow', '2021-10-15T10:00:00.000Z', 10, 4, 'soon'],
  ['due in 48 hours', '2021-10-16T03:00:00.000Z', 10, 0, 'soon'],
  ['due a moment later', '2021-10-16T03:00:00.001Z', 10, 0, 'planned'],
  ['due next week and done', '2021-10-22T10:00:00.000Z', 1, 1, 'done'],
] as const)('%s', (_name, dueAt, total, done, mark) =>
  expect(markOfDue({ dueAt, total, done }, now)).toBe(mark),
);

test.each([
  ['next week', 'planned', '2021-10-20T07:00:00.000Z', '2021-10-20T09:00:00.000Z', 'planned'],
  ['tomorrow', 'planned', '2021-10-15T07:00:00.000Z', '2021-10-15T09:00:00.000Z', 'soon'],
  [
    'its hour has come and nobody began',
    'planned',
    '2021-10-14T02:00:00.000Z',
    '2021-10-14T04:00:00.000Z',
    'soon',
  ],
  [
    'its hour has passed and nobody began',
    'planned',
    '2021-10-14T01:00:00.000Z',
    '2021-10-14T02:59:00.000Z',
    'late',
  ],
  ['under way, however long', 'started', '2021-10-13T01:00:00.000Z', '2021-10-13T02:00:00.000Z', 'doing'],
  ['recorded', 'recorded', '2021-10-13T01:00:00.000Z', '2021-10-13T02:00:00.000Z', 'done'],
  ['cancelled', 'cancelled', '2021-10-20T07:00:00.000Z', '2021-10-20T09:00:00.000Z', 'cancelled'],
] as const)('a visit, %s', (_name, state, startsAt, endsAt, mark) =>
  expect(markOfVisit({ state, startsAt, endsAt }, now)).toBe(mark),
);
