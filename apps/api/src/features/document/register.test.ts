import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';
import { measures } from '../../measures.ts';
import { unnamed } from '../../platform/db/statement.ts';
import type { Ctx } from '../../platform/http/ctx.ts';
import { makeCtx } from '../../platform/http/make-ctx.ts';
import { transactOn } from '../../platform/http/transaction.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { subjects } from '../../subjects.ts';
import { issuedAs, issuePaper, letterheadOf, plantLetterhead, takeNumber } from './index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** In a transaction of its own, as the door would open it. */
const inside = <T>(work: (ctx: Ctx) => Promise<T>, unit: 'agency' | 'otherAgency' = 'agency'): Promise<T> => {
  const actor = { ...houseOf(house.units[unit].id), accountId: house.accounts.office };
  return transactOn(house.pool)('write', actor, (client) => {
    const registries = { subjects, measures };
    const made = makeCtx({
      client,
      actor,
      now: '2021-09-06T02:00:00.000Z',
      requestId: 'register',
      registries,
      newId: v7,
      sessionId: null,
      mode: 'real',
    } as Parameters<typeof makeCtx>[0]);
    return work(made.ctx);
  });
};
const day = '2021-09-06';

test('thirty at once get thirty numbers, none twice and none left out', async () => {
  const taken = await Promise.all(
    Array.from({ length: 30 }, () => inside((ctx) => takeNumber(ctx, { series: 'BC-RACE', day }))),
  );
  expect(taken.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 30 }, (_, at) => at + 1),
  );
});

test('what is rolled back gives its number back, also while others wait for it', async () => {
  const series = 'QĐ-RACE';
  const fall = inside(async (ctx) => {
    await takeNumber(ctx, { series, day });
    await ctx.db.run(unnamed('select pg_sleep(0.2)'));
    throw new Error('fallen');
  }).catch((fault: Error) => fault.message);
  const others = Array.from({ length: 8 }, () => inside((ctx) => takeNumber(ctx, { series, day })));
  const [message, ...taken] = await Promise.all([fall, ...others]);
  expect(message).toBe('fallen');
  const numbers = taken.map((one) => (typeof one === 'string' ? one : one.padded)).sort();
  expect(numbers).toEqual(['01', '02', '03', '04', '05', '06', '07', '08']);
});

test('each series counts by itself, each agency too, and from 01 every year', async () => {
  const next = (series: string, on: string, unit?: 'otherAgency') =>
    inside(async (ctx) => (await takeNumber(ctx, { series, day: on })).text, unit);
  expect(await next('BC-STP', '2021-12-31')).toBe('01/BC-STP');
  expect(await next('BC-STP', '2021-12-31')).toBe('02/BC-STP');
  expect(await next('QĐ-HĐTĐKT', '2021-12-31')).toBe('01/QĐ-HĐTĐKT');
  expect(await next('BC-STP', '2022-01-01')).toBe('01/BC-STP');
  expect(await next('BC-STP', '2021-12-31', 'otherAgency')).toBe('01/BC-STP');
  expect(await next('BC-STP', '2021-12-31')).toBe('03/BC-STP');
});

test('a paper is entered once with its number, and never changed', async () => {
  const about = { kind: 'report', id: v7() };
  const paper = { series: 'BC-SO', day, type: 'Báo cáo', subject: 'Tuần 35/2021', about };
  const issue = () => inside((ctx) => issuePaper(ctx, { ...paper, unitId: house.units.office.id }));
  const [first, second] = await Promise.allSettled([issue(), issue()]);
  expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
  expect(await inside((ctx) => issuedAs(ctx, { type: 'report', aboutId: about.id }))).toMatchObject({
    text: '01/BC-SO',
    day,
  });
  expect(await inside((ctx) => takeNumber(ctx, { series: 'BC-SO', day }))).toMatchObject({ number: 2 });
  const change = inside((ctx) => ctx.db.run(unnamed("update issued_paper set subject = 'khác'")));
  await expect(change).rejects.toThrow(/permission denied/);
});

test('the head of a paper follows the tree until the agency sets it', async () => {
  const before = await inside((ctx) => letterheadOf(ctx));
  expect(before).toMatchObject({ symbol: expect.any(String), place: expect.any(String) });
  const kept = { superior: 'UBND tỉnh Khánh Hòa', symbol: 'STP', place: 'Khánh Hòa' };
  await inside((ctx) => plantLetterhead(ctx, ctx.actor.agencyId, kept, ctx.now));
  expect(await inside((ctx) => letterheadOf(ctx))).toMatchObject(kept);
});
