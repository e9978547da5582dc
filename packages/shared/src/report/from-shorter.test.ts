import { describe, expect, test } from 'vitest';
import type { Indicator } from '../form/indicator.model.ts';
import { figureFromShorter, type ShorterReport, shorterKinds, textFromShorter } from './from-shorter.ts';
import type { Contents } from './report.model.ts';

const week = (n: number, contents: Partial<Contents> | null, regimeId = 'weekly'): ShorterReport => ({
  ...{ id: `w${n}`, regimeId, key: `2021-W${n}`, kind: 'week' },
  ...{ firstDay: `2021-09-${10 + (n - 36) * 7}`, lastDay: `2021-09-${16 + (n - 36) * 7}` },
  contents: contents && { figures: {}, texts: {}, ...contents },
});
const field = (more: Partial<Indicator>) => ({
  code: 'x',
  indicator: { kind: 'integer', acrossTime: 'sum', ...more } as Indicator,
});
const x = (value: never) => ({ figures: { x: value } });
const weeks = [week(36, x(3 as never)), week(37, null), week(38, x(5 as never))];

describe('a figure of a longer period', () => {
  test.each([
    ['sum', 8],
    ['last', 5],
    ['max', 5],
    ['mean', 4],
    ['none', undefined],
  ] as const)('is made of the shorter ones by the rule across time: %s', (acrossTime, value) => {
    const made = figureFromShorter(field({ acrossTime }), weeks);
    expect(made?.value).toBe(value);
    if (made) expect([made.from.map(({ id }) => id), made.of]).toEqual([['w36', 'w38'], 3]);
  });

  test('a single one counts whatever the rule but none; zero is a figure; nothing makes nothing', () => {
    expect(figureFromShorter(field({}), [week(36, x(0 as never))])?.value).toBe(0);
    expect(figureFromShorter(field({ acrossTime: 'none' }), [week(36, x(7 as never))])).toBeUndefined();
    expect(figureFromShorter(field({}), [week(36, null), week(37, {})])).toBeUndefined();
  });

  test('shares add up as what was counted; files and rows are of their own period', () => {
    const shares = [week(36, x({ n: 1, d: 2 } as never)), week(37, x({ n: 3, d: 4 } as never))];
    expect(figureFromShorter(field({ kind: 'ratio' }), shares)?.value).toEqual({ n: 4, d: 6 });
    const rows = [week(36, x({ rows: [] } as never))];
    expect(figureFromShorter(field({ kind: 'table', acrossTime: 'last' }), rows)).toBeUndefined();
  });

  test('of two regimes that have it the one that covers most days, of two alike the longer periods', () => {
    const month: ShorterReport = {
      ...{ id: 'm', regimeId: 'monthly', key: '2021-M09', kind: 'month' },
      ...{ firstDay: '2021-08-15', lastDay: '2021-09-14', contents: { ...x(40 as never), texts: {} } },
    };
    expect(figureFromShorter(field({}), [...weeks, month])?.value).toBe(40);
    expect(figureFromShorter(field({}), [...weeks, { ...month, contents: null }])?.value).toBe(8);
    const same = { ...month, firstDay: '2021-09-10', lastDay: '2021-09-23' };
    const two = [week(36, x(1 as never)), week(37, x(2 as never))];
    expect(figureFromShorter(field({}), [...two, same])?.from).toEqual([same]);
  });
});

test('texts stand under their periods in order of time; "nothing to report" is no text', () => {
  const all = [
    week(36, { texts: { x: 'Đã dán áp phích.' } }),
    week(37, { texts: { x: { nothing: true } } }),
    week(38, { texts: { x: 'Đã họp.' } }),
  ];
  const made = textFromShorter({ code: 'n_x' }, all, ({ key }) => key);
  expect(made).toBeUndefined();
  expect(textFromShorter({ code: 'x' }, all, ({ key }) => key)?.value).toBe(
    '2021-W36: Đã dán áp phích.\n2021-W38: Đã họp.',
  );
});

test('a period is made of those that fit into it', () => {
  expect(shorterKinds('week')).toEqual([]);
  expect(shorterKinds('month')).toEqual(['week']);
  expect(shorterKinds('nineMonths')).toEqual(['week', 'month', 'quarter']);
  expect(shorterKinds('year')).toEqual(['week', 'month', 'quarter', 'half']);
  expect(shorterKinds('thematic')).toEqual([]);
});
