import { describe, expect, it } from 'vitest';
import { isoWeekday } from './day.ts';
import { holidaysOf, vietnamCalendar } from './holidays.vn.ts';
import { lunarDay, provisionalHolidays } from './holidays-provisional.vn.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const weekdays = (days: readonly { day: string }[]) =>
  days.map(({ day }) => day).filter((day) => isoWeekday(day) <= 5);

describe('Vietnamese holidays', () => {
  it.each([
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2026, '2026-02-17'],
    [2030, '2030-02-02'],
    [2045, '2045-02-17'],
  ])('Tết of %i begins on %s', (year, day) => expect(lunarDay(year, 1, 1)).toBe(day));

  it.each([
    [2020, '2020-04-02'],
    [2021, '2021-04-21'],
    [2023, '2023-04-29'],
    [2026, '2026-04-26'],
  ])('the Hung Kings of %i are commemorated on %s', (year, day) => expect(lunarDay(year, 3, 10)).toBe(day));

  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    'the announced list of %i is what the law gives, plus the swapped days',
    (year) => {
      const { status, days } = holidaysOf(year);
      expect(status).toBe('official');
      expect(weekdays(days.filter(({ code }) => code !== 'swapped'))).toEqual(
        weekdays(provisionalHolidays(year)),
      );
    },
  );

  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    'in %i a Saturday is worked for each swapped day',
    (year) => {
      const { days, working } = holidaysOf(year);
      expect(working).toHaveLength(days.filter(({ code }) => code === 'swapped').length);
      expect(working.every((day) => isoWeekday(day) === 6)).toBe(true);
    },
  );

  it('later years are computed, each with twelve days off outside weekends', () => {
    for (let year = 2027; year <= 2045; year += 1) {
      const { status, days } = holidaysOf(year);
      expect(status).toBe('provisional');
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
      expect(weekdays(days)).toHaveLength(12);
    }
  });

  it('a calendar spans years, knows the swaps and takes an agency’s own days', () => {
    const calendar = vietnamCalendar(2020, 2026, { closed: ['2021-09-06'] });
    expect(isWorkingDay('2024-05-04', calendar)).toBe(true);
    expect(isWorkingDay('2024-04-29', calendar)).toBe(false);
    expect(isWorkingDay('2026-11-24', calendar)).toBe(false);
    expect(isWorkingDay('2025-11-24', calendar)).toBe(true);
    expect(addWorkingDays('2021-02-09', 1, calendar)).toBe('2021-02-17');
    expect(addWorkingDays('2021-09-01', 1, calendar)).toBe('2021-09-07');
  });
});
