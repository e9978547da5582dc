import { expect, test } from 'vitest';
import { onTimeOf } from './on-time.ts';

const now = '2021-08-20T10:00:00.000Z';
const past = '2021-08-13T10:00:00.000Z';
const future = '2021-08-27T10:00:00.000Z';

test('what is done or due by now counts, what is exempt or yet to come does not', () => {
  expect(
    onTimeOf(
      [
        { state: 'done', dueAt: past, isLate: false },
        { state: 'done', dueAt: past, isLate: true },
        { state: 'owed', dueAt: past, isLate: false },
        { state: 'owed', dueAt: future, isLate: false },
        { state: 'done', dueAt: future, isLate: false },
        { state: 'exempt', dueAt: past, isLate: false },
        { state: 'cancelled', dueAt: past, isLate: false },
      ],
      now,
    ),
  ).toEqual({ n: 2, of: 4 });
});

test('late and returned with a new due time stays in the count', () => {
  expect(onTimeOf([{ state: 'owed', dueAt: future, isLate: true }], now)).toEqual({ n: 0, of: 1 });
});

test('nothing due yet is no rate', () => {
  expect(onTimeOf([{ state: 'owed', dueAt: now, isLate: false }], now)).toEqual({ n: 0, of: 0 });
});
