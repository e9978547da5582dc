import type { WorkingYear } from '@thidua/shared/unit/working-days.model';
import { expect, test } from 'vitest';
import { daysOff, monthDays, yearRows } from './year-rows.ts';

const year: WorkingYear = {
  agencyId: '01890000-0000-7000-8000-000000000001',
  year: 2021,
  status: 'official',
  holidays: [
    { day: '2021-01-01', code: 'newYear' },
    { day: '2021-02-10', code: 'tet' },
    { day: '2021-02-11', code: 'tet' },
    { day: '2021-02-13', code: 'tet' },
    { day: '2021-09-02', code: 'nationalDay' },
    { day: '2021-09-03', code: 'nationalDay' },
  ],
  working: ['2021-05-08'],
  own: [{ day: '2021-09-03', worked: true, why: 'Công văn 12' }],
  rev: 1,
};

test('days in a row of one holiday are one line; the agency’s word stands over the list', () => {
  const rows = yearRows(year);
  expect(rows.map((row) => `${row.from} ${row.to} ${row.worked ? 'worked' : row.code}`)).toEqual([
    '2021-01-01 2021-01-01 newYear',
    '2021-02-10 2021-02-11 tet',
    '2021-02-13 2021-02-13 tet',
    '2021-05-08 2021-05-08 worked',
    '2021-09-02 2021-09-02 nationalDay',
    '2021-09-03 2021-09-03 worked',
  ]);
  expect(daysOff(rows)).toBe(4); // 13/02 is a Saturday
});

test('a month has its days', () => {
  const days = monthDays(2021, 9);
  expect([days.length, days[0], days.at(-1)]).toEqual([30, '2021-09-01', '2021-09-30']);
});
