import { LunarDate } from 'lunar-date-vn';
import { addDays, type Day, dayFrom, isoWeekday } from './day.ts';
import type { HolidayCode } from './holidays-announced.vn.ts';

interface Holiday {
  day: Day;
  code: HolidayCode;
}

/** The solar day of a lunar one in the Vietnamese calendar (UTC+7; it differs from the Chinese in some years). */
export function lunarDay(year: number, month: number, day: number): Day {
  const lunar = new LunarDate({ year, month, day, yearIndex: 0, hour: 0 });
  lunar.init();
  const solar = lunar.toSolarDate()?.get();
  if (!solar) throw new RangeError(`no such lunar day: ${day}/${month}/${year}`);
  return dayFrom(solar.year, solar.month, solar.day);
}

/**
 * Five days of Tết. The Government chooses one or two of them before New Year's Day; since 2020 it took two, except when
 * New Year's Day fell on a Tuesday and one made Monday to Friday. The same is assumed here.
 */
function tet(year: number): Day[] {
  const first = lunarDay(year, 1, 1);
  const before = isoWeekday(first) === 2 ? 1 : 2;
  return [0, 1, 2, 3, 4].map((n) => addDays(first, n - before));
}

/** 2 September and, since the Labour Code 2019, a day beside it: the one before on Tuesdays, Wednesdays, Fridays, Saturdays. */
function nationalDays(year: number): Day[] {
  const day = dayFrom(year, 9, 2);
  if (year < 2021) return [day];
  return [2, 3, 5, 6].includes(isoWeekday(day)) ? [addDays(day, -1), day] : [day, addDays(day, 1)];
}

/** Article 111.3: a holiday that meets a weekly day of rest is made up for on the next working day. */
function withCompensation(holidays: readonly Holiday[]): Holiday[] {
  const taken = new Set(holidays.map(({ day }) => day));
  const all = [...holidays];
  for (const { day } of holidays.filter((holiday) => isoWeekday(holiday.day) > 5)) {
    let made = addDays(day, 1);
    while (taken.has(made) || isoWeekday(made) > 5) made = addDays(made, 1);
    taken.add(made);
    all.push({ day: made, code: 'compensation' });
  }
  return all.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The holidays of a year from the law alone, for years whose list is not announced: Labour Code 45/2019/QH14, articles
 * 111 and 112, and 24 November from 2026 by Resolution 28/2026/QH16. Swapped days cannot be foreseen.
 */
export function provisionalHolidays(year: number): Holiday[] {
  const one = (code: HolidayCode, day: Day): Holiday => ({ day, code });
  const holidays = [
    one('newYear', dayFrom(year, 1, 1)),
    ...tet(year).map((day) => one('tet', day)),
    one('hungKings', lunarDay(year, 3, 10)),
    one('reunification', dayFrom(year, 4, 30)),
    one('labour', dayFrom(year, 5, 1)),
    ...nationalDays(year).map((day) => one('nationalDay', day)),
    ...(year >= 2026 ? [one('cultureDay', dayFrom(year, 11, 24))] : []),
  ];
  const days = new Map<Day, Holiday>();
  for (const holiday of holidays) if (!days.has(holiday.day)) days.set(holiday.day, holiday);
  return withCompensation([...days.values()]);
}
