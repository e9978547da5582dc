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
const recurring = ['week', 'month', 'quarter', 'half', 'nineMonths', 'year'] as const;
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

  describe('nine months, between which nobody reports for three', () => {
    const nine = (more: object = {}) => ({
      ...{ periodKind: 'nineMonths' as const, startsOn: '2021-01-10', endsOn: null },
      editions: [{ appliesFrom: '2021-01-10', cutoff: 14 }],
      ...more,
    });
    const last = { firstDay: '2020-12-15', lastDay: '2021-09-14' };
    const next = (regime: ReturnType<typeof nine>) =>
      periodsAhead(regime, last, 1).map(({ key, firstDay, lastDay, edition }) => [
        ...[key, firstDay, lastDay, edition.appliesFrom],
      ]);

    test('follow one another year by year', () => {
      expect(keys(periodsAhead(nine(), null, 3))).toEqual(['2021-9M', '2022-9M', '2023-9M']);
      expect(next(nine())).toEqual([['2022-9M', '2021-12-15', '2022-09-14', '2021-01-10']]);
    });

    test('obey the rules of the day on which they begin, changed in the months between or not', () => {
      const editions = [...nine().editions, { appliesFrom: '2021-11-01', cutoff: 30 }];
      expect(next(nine({ editions }))).toEqual([['2022-9M', '2021-12-31', '2022-09-30', '2021-11-01']]);
      const atOnce = [...nine().editions, { appliesFrom: '2021-09-15', cutoff: 30 }];
      expect(next(nine({ editions: atOnce }))).toEqual([
        ['2022-9M', '2021-12-31', '2022-09-30', '2021-09-15'],
      ]);
    });

    test('do not begin after the regime has ended', () => {
      expect(next(nine({ endsOn: '2021-10-31' }))).toEqual([]);
      expect(next(nine({ endsOn: '2021-12-15' }))).toHaveLength(1);
    });
  });

  test('2020-2045, every kind, three cut-offs, any due rule: no gap, no overlap, a transitional period for a change at most, due after it closes', () => {
    const calendar = vietnamCalendar(2019, 2050);
    const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2043-12-31') }).map(dayOfNumber);
    const cutoffs = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 31 })));
    const dueRules = fc.record({
      workingDays: fc.integer({ min: 1, max: 20 }),
      time: fc.constantFrom('00:00', '17:00', '23:59'),
      levelOffsets: fc.constantFrom([1], [2, 5]),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...recurring),
        ...[days, fc.tuple(fc.nat(800), fc.nat(800)), cutoffs, dueRules],
        (periodKind, startsOn, [one, two], chosen, dueRule) => {
          const fit = (cutoff = 1) => (periodKind === 'week' ? ((cutoff - 1) % 7) + 1 : cutoff);
          const editions = [0, one, one + two].map((later, at) => ({
            appliesFrom: addDays(startsOn, later),
            cutoff: fit(chosen[at]),
          }));
          const periods = periodsAhead({ periodKind, startsOn, endsOn: null, editions }, null, 20);
          expect(new Set(keys(periods)).size).toBe(periods.length);
          periods.slice(1).forEach(({ firstDay }, at) => {
            const follows = addDays(periods[at]?.lastDay ?? '', 1);
            if (periodKind === 'nineMonths') expect(firstDay >= follows).toBe(true);
            else expect(firstDay).toBe(follows);
          });
          for (const { lastDay } of periods.filter((period) => period.lastDay < '2046-12-01')) {
            const [unit = '', agency = ''] = [0, 1].map((level) => dueAt(lastDay, dueRule, calendar, level));
            expect(dayOf(unit) > lastDay).toBe(true);
            expect(dayOf(agency) > dayOf(unit)).toBe(true);
          }
          const odd = periods.filter(
            ({ key, firstDay, edition }) =>
              key.startsWith('T-') || spanOf(key, edition.cutoff).firstDay !== firstDay,
          );
          const changes = editions.slice(1).filter(({ cutoff }, at) => cutoff !== editions[at]?.cutoff);
          expect(odd.length).toBeLessThanOrEqual(periodKind === 'nineMonths' ? 0 : changes.length);
          for (const { firstDay, edition } of periods.slice(1))
            expect(edition.appliesFrom <= firstDay).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
