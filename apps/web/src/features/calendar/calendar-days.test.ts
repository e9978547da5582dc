import { expect, test } from 'vitest';
import { addMonths, monthDays, weekDays, weekOf, weeksOfMonth } from './calendar-days.ts';

test('a month is the whole weeks that hold it, Monday first', () => {
  const weeks = weeksOfMonth('2021-10-14');
  expect(weeks.map((week) => [week.number, week.days[0], week.days[6]])).toEqual([
    [39, '2021-09-27', '2021-10-03'],
    [40, '2021-10-04', '2021-10-10'],
    [41, '2021-10-11', '2021-10-17'],
    [42, '2021-10-18', '2021-10-24'],
    [43, '2021-10-25', '2021-10-31'],
  ]);
});

test.each([
  ['2021-02-10', 4, 5, 8],
  ['2021-08-31', 6, 30, 35],
  ['2021-01-01', 5, 53, 4],
])('the weeks of %s', (day, count, first, last) => {
  const weeks = weeksOfMonth(day);
  expect([weeks.length, weeks[0]?.number, weeks.at(-1)?.number]).toEqual([count, first, last]);
});

test.each([
  ['2021-01-31', 1, '2021-02-28'],
  ['2021-12-14', 1, '2022-01-14'],
  ['2021-01-14', -1, '2020-12-14'],
])('%s and %i months', (day, months, to) => expect(addMonths(day, months)).toBe(to));

test('stretches', () => {
  expect(monthDays('2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(weekDays('2021-10-17')).toEqual({ from: '2021-10-11', to: '2021-10-17' });
  expect(weekOf('2021-10-14').days[3]).toBe('2021-10-14');
});
