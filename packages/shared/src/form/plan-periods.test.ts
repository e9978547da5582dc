import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, dayOfNumber } from '../kernel/day.ts';
import { dueAt } from '../kernel/due.ts';
import { vietnamCalendar } from '../kernel/holidays.vn.ts';
import { dayOf } from '../kernel/instant.ts';
import { type Span, spanOf } from '../kernel/period.ts';
import { periodsAhead, planPeriods } from './plan-periods.ts';

const weekly = {
  periodKind: 'week' as const,
  startsOn: '2021-08-13',
  endsOn: null,
  editions: [{ appliesFrom: '2021-08-13', cutoff: 4 }],
};
const keys = (periods: readonly { key: string }[]) => periods.map((period) => period.key);

describe('the periods a regime lacks', () => {
  test('from its start to one period ahead', () => {
    const planned = planPeriods(weekly, null, '2021-08-20');
    expect(planned.map(({ key, firstDay, lastDay }) => [key, firstDay, lastDay])).toEqual([
      ['2021-W33', '2021-08-13', '2021-08-19'],
      ['2021-W34', '2021-08-20', '2021-08-26'],
      ['2021-W35', '2021-08-27', '2021-09-02'],
    ]);
  });

  test('from the last one it has, and nothing when it has them all', () => {
    const now = { firstDay: '2021-08-20', lastDay: '2021-08-26' };
    expect(keys(planPeriods(weekly, now, '2021-08-20'))).toEqual(['2021-W35']);
    expect(planPeriods(weekly, { firstDay: '2021-08-27', lastDay: '2021-09-02' }, '2021-08-20')).toEqual([]);
  });

  test('a regime that has ended opens nothing more', () => {
    expect(keys(planPeriods({ ...weekly, endsOn: '2021-08-25' }, null, '2021-10-01'))).toEqual([
      '2021-W33',
      '2021-W34',
    ]);
  });

  test('a changed cut-off makes one transitional period', () => {
    const changed = { ...weekly, editions: [...weekly.editions, { appliesFrom: '2021-08-27', cutoff: 5 }] };
    const spans = planPeriods(changed, { firstDay: '2021-08-20', lastDay: '2021-08-26' }, '2021-09-01').map(
      ({ firstDay, lastDay }) => [firstDay, lastDay],
    );
    expect(spans[0]).toEqual(['2021-08-27', '2021-08-27']);
    expect(spans[1]).toEqual(['2021-08-28', '2021-09-03']);
  });

  test('thematic reports have no order', () => {
    expect(planPeriods({ ...weekly, periodKind: 'thematic' }, null, '2021-08-20')).toEqual([]);
  });

  test('without gap or overlap, whatever the kind, the cut-off and the days between two runs', () => {
    const kinds = fc.constantFrom('week', 'month', 'quarter', 'half', 'year' as const);
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.nat(90), { maxLength: 6 }),
        (kind, cutoff, steps) => {
          const regime = { ...weekly, periodKind: kind, editions: [{ appliesFrom: '2021-08-13', cutoff }] };
          let today = '2021-08-13';
          let last: Span | null = null;
          let count = 0;
          for (const step of steps) {
            today = addDays(today, step);
            for (const period of planPeriods(regime, last, today)) {
              if (last !== null) expect(period.firstDay).toBe(addDays(last.lastDay, 1));
              last = period;
              count += 1;
            }
          }
          if (steps.length > 0) expect(count).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('2020-2045, every kind and cut-off: no gap, no overlap, one transitional period for a change, due after the cut-off', () => {
    const calendar = vietnamCalendar(2019, 2047);
    const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2043-12-31') }).map(dayOfNumber);
    fc.assert(
      fc.property(
        fc.constantFrom('week', 'month', 'quarter', 'half', 'year' as const),
        days,
        fc.nat(800),
        fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 })),
        (periodKind, startsOn, later, [one, two]) => {
          const fit = (cutoff: number) => (periodKind === 'week' ? ((cutoff - 1) % 7) + 1 : cutoff);
          const editions = [
            { appliesFrom: startsOn, cutoff: fit(one) },
            { appliesFrom: addDays(startsOn, later), cutoff: fit(two) },
          ];
          const periods = periodsAhead({ periodKind, startsOn, endsOn: null, editions }, null, 20);
          expect(new Set(keys(periods)).size).toBe(periods.length);
          periods.slice(1).forEach((period, at) => {
            expect(period.firstDay).toBe(addDays(periods[at]?.lastDay ?? '', 1));
          });
          for (const { lastDay } of periods.filter((period) => period.lastDay < '2046-12-01'))
            expect(dayOf(dueAt(lastDay, { workingDays: 1, time: '17:00' }, calendar)) > lastDay).toBe(true);
          const odd = periods.filter(
            ({ key, firstDay, edition }) =>
              key.startsWith('T-') || spanOf(key, edition.cutoff).firstDay !== firstDay,
          );
          expect(odd.length).toBeLessThanOrEqual(fit(one) === fit(two) ? 0 : 1);
        },
      ),
      { numRuns: 150 },
    );
  });
});
