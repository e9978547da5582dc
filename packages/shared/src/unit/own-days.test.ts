import { expect, test } from 'vitest';
import { vietnamCalendar } from '../kernel/holidays.vn.ts';
import { isWorkingDay } from '../kernel/working-days.ts';
import { changeDays, editsOf } from './own-days.ts';
import type { OwnDays } from './working-days.model.ts';

const calendarOf = (own: OwnDays) => vietnamCalendar(2021, 2021, editsOf(own));

// 2021-09-03 is a holiday (the day beside 2 September), 2021-09-04 a Saturday, 2021-09-06 a Monday.
const why = 'Công văn 12/VP';

test('a swap: a Saturday worked for a Monday off', () => {
  const own = changeDays(
    {},
    [
      { day: '2021-09-06', worked: false },
      { day: '2021-09-04', worked: true },
    ],
    why,
  );
  expect(own).toEqual({ '2021-09-04': { worked: true, why }, '2021-09-06': { worked: false, why } });
  const calendar = calendarOf(own ?? {});
  expect([isWorkingDay('2021-09-04', calendar), isWorkingDay('2021-09-06', calendar)]).toEqual([true, false]);
});

test('a holiday can be worked', () => {
  const calendar = calendarOf({ '2021-09-03': { worked: true, why } });
  expect(isWorkingDay('2021-09-03', calendar)).toBe(true);
});

test('what the national list says anyway needs no word of the agency', () => {
  expect(changeDays({}, [{ day: '2021-09-03', worked: false }], why)).toBeNull();
  expect(changeDays({}, [{ day: '2021-09-06', worked: true }], why)).toBeNull();
  const own = { '2021-09-06': { worked: false, why } };
  expect(changeDays(own, [{ day: '2021-09-06', worked: true }], why)).toEqual({});
  expect(changeDays(own, [{ day: '2021-09-06', worked: null }], why)).toEqual({});
});

test('the same again changes nothing and keeps the ground', () => {
  const own = { '2021-09-06': { worked: false, why } };
  expect(changeDays(own, [{ day: '2021-09-06', worked: false }], 'khác')).toBeNull();
});
