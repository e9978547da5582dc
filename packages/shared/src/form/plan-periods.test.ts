import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../kernel/day.ts';
import type { Span } from '../kernel/period.ts';
import { planPeriods } from './plan-periods.ts';

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
});
