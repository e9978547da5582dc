import { describe, expect, test } from 'vitest';
import { calendarAround, occurrenceKind, occurrenceOn, occurrencesDue, verifyDueAt } from './occurrence.ts';

const calendar = calendarAround('2021-08-20');

describe('an occurrence', () => {
  test.each([
    ['week', '2021-08-20', '2021-W34', '2021-08-26T10:00:00.000Z'],
    ['week', '2021-08-19', '2021-W33', '2021-08-19T10:00:00.000Z'],
    ['month', '2021-08-20', '2021-M09', '2021-09-14T10:00:00.000Z'],
    ['month', '2021-08-14', '2021-M08', '2021-08-13T10:00:00.000Z'],
    ['quarter', '2021-08-20', '2021-Q3', '2021-09-14T10:00:00.000Z'],
    // Thursday 2 September is the National Day, Friday the 3rd belongs to the next week.
    ['week', '2021-09-01', '2021-W35', '2021-09-01T10:00:00.000Z'],
    // The Tết week of 2021 is closed up to Tuesday: due on its last working day all the same.
    ['week', '2021-02-16', '2021-W07', '2021-02-18T10:00:00.000Z'],
  ] as const)('of each %s on %s is %s, due %s', (kind, day, key, dueAt) => {
    expect(occurrenceOn(kind, day, calendarAround(day))).toMatchObject({ key, dueAt });
  });

  test('opens with the first minute of its period', () => {
    expect(occurrenceOn('week', '2021-08-20', calendar).opensAt).toBe('2021-08-19T17:00:00.000Z');
  });
});

describe('the occurrences that must stand', () => {
  const keys = (from: string, today: string, end: string | null) =>
    occurrencesDue('week', from, today, end, calendar).map((one) => one.key);

  test('from the start to one ahead', () => {
    expect(keys('2021-08-13', '2021-08-20', null)).toEqual(['2021-W33', '2021-W34', '2021-W35']);
  });
  test('a start that lies ahead counts as today', () => {
    expect(keys('2021-09-03', '2021-08-20', null)).toEqual(['2021-W36', '2021-W37']);
  });
  test('none begins after the end of the campaign', () => {
    expect(keys('2021-08-13', '2021-08-20', '2021-08-26')).toEqual(['2021-W33', '2021-W34']);
    expect(keys('2021-09-10', '2021-08-20', '2021-08-26')).toEqual([]);
  });
});

test('what is standing is confirmed monthly unless the agency says otherwise', () => {
  expect(occurrenceKind('standing')).toBe('month');
  expect(occurrenceKind('standing', 'quarter')).toBe('quarter');
  expect(occurrenceKind('once')).toBeUndefined();
});

test('a verification has three working days', () => {
  expect(verifyDueAt('2021-08-20', calendar)).toBe('2021-08-25T10:00:00.000Z');
  expect(verifyDueAt('2021-09-01', calendar)).toBe('2021-09-08T10:00:00.000Z');
});
