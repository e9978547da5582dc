import { describe, expect, test } from 'vitest';
import type { Foreseen } from './regime.model.ts';
import { compareCalendars } from './regime-effect.ts';

const period = (key: string, firstDay: string, lastDay: string, due = lastDay): Foreseen => ({
  ...{ key, firstDay, lastDay, isTransitional: key.startsWith('T-') },
  dueAt: `${due}T10:00:00.000Z`,
  consolidatedAt: `${due}T11:00:00.000Z`,
});

describe('what a change does to a calendar', () => {
  const before = [
    period('2021-W34', '2021-08-20', '2021-08-26'),
    period('2021-W35', '2021-08-27', '2021-09-02'),
    period('2021-W36', '2021-09-03', '2021-09-09'),
  ];

  test('a moved cut-off: what stays, the days between, what moves', () => {
    const after = [
      period('2021-W34', '2021-08-20', '2021-08-26'),
      period('T-week-2021-08-27', '2021-08-27', '2021-08-27'),
      period('2021-W35', '2021-08-28', '2021-09-03'),
      period('2021-W36', '2021-09-04', '2021-09-10'),
    ];
    expect(compareCalendars(before, after).map(({ key, effect }) => [key, effect])).toEqual([
      ['2021-W34', 'same'],
      ['T-week-2021-08-27', 'added'],
      ['2021-W35', 'moved'],
      ['2021-W36', 'moved'],
    ]);
  });

  test('a later due time moves a period; what only one calendar reaches is not compared', () => {
    const after = [
      period('2021-W34', '2021-08-20', '2021-08-26'),
      period('2021-W35', '2021-08-27', '2021-09-02', '2021-09-06'),
    ];
    expect(compareCalendars(before, after).map(({ key, effect }) => [key, effect])).toEqual([
      ['2021-W34', 'same'],
      ['2021-W35', 'moved'],
    ]);
  });

  test('a transitional period that is given up again is dropped', () => {
    const was = [
      period('T-week-2021-08-27', '2021-08-27', '2021-08-27'),
      period('2021-W35', '2021-08-28', '2021-09-03'),
    ];
    const is = [
      period('2021-W35', '2021-08-27', '2021-09-02'),
      period('2021-W36', '2021-09-03', '2021-09-09'),
    ];
    expect(compareCalendars(was, is).map(({ key, effect }) => [key, effect])).toEqual([
      ['T-week-2021-08-27', 'dropped'],
      ['2021-W35', 'moved'],
      ['2021-W36', 'added'],
    ]);
  });

  test('a later consolidation alone moves a period too', () => {
    const [first, ...rest] = before;
    const after = first ? [{ ...first, consolidatedAt: '2021-08-30T11:00:00.000Z' }, ...rest] : [];
    expect(compareCalendars(before, after).map(({ effect }) => effect)).toEqual(['moved', 'same', 'same']);
  });
});
