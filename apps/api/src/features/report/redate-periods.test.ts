import { workingDayApi } from '@thidua/shared/unit/working-days.api';
import { expect } from 'vitest';
import { givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { openPeriods } from './open-periods.ts';

const story = world();

const owed = unnamed<{ key: string; due_at: string }>(
  `select o.period_key as key, o.due_at from obligation o join report r on r.id = o.subject_id join period p on p.id = r.period_id
   where o.about_unit_id = $1 and o.kind = 'report' and p.due_at = o.first_due_at order by p.first_day`,
);
/** What a unit owes, where the period says the same: week and due time. */
const dues = (w: World) =>
  w.inside('office', async (ctx) =>
    (await ctx.db.rows(owed, [w.units.unit1.id])).map((row) => `${row.key} ${row.due_at.slice(0, 16)}`),
  );

const close = (w: World, day: string, rev = 0) =>
  w.as('office')(workingDayApi.change, {
    params: { id: w.units.agency.id },
    body: { rev, year: 2021, days: [{ day, worked: false }], why: 'Công văn 12/VP' },
  });

// Weeks run from Friday to Thursday and are due on the working day after. The cast lives on 20/08/2021, a Friday.
story('a day off moves the due time of periods that have not begun, and of no other', async (w) => {
  await givenWeekly(w);
  const before = await dues(w);
  expect(before).toEqual([
    '2021-W33 2021-08-20T10:00',
    '2021-W34 2021-08-27T10:00',
    '2021-W35 2021-09-06T10:00',
  ]);
  await close(w, '2021-08-27');
  expect(await dues(w)).toEqual(before); // week 34 has begun: the units were told
  await close(w, '2021-09-06', 1);
  expect(await dues(w)).toEqual([...before.slice(0, 2), '2021-W35 2021-09-07T10:00']);
});

story('a period that opens later is due by the days as they stand then', async (w) => {
  await givenWeekly(w);
  await close(w, '2021-09-10');
  w.on('2021-08-27');
  await w.inside('office', (ctx) => openPeriods(ctx));
  expect((await dues(w)).at(-1)).toBe('2021-W36 2021-09-13T10:00');
});

story('a due time given to one unit by itself stays', async (w) => {
  await givenWeekly(w);
  const extend = unnamed(
    `update obligation set due_at = '2021-09-08T10:00:00Z' where period_key = '2021-W35'`,
  );
  await w.inside('office', (ctx) => ctx.db.run(extend));
  await close(w, '2021-09-06');
  const kept = unnamed<{ due_at: string }>(
    `select distinct due_at from obligation where period_key = '2021-W35'`,
  );
  expect(await w.inside('office', (ctx) => ctx.db.rows(kept))).toEqual([
    { due_at: '2021-09-08T10:00:00.000Z' },
  ]);
});

story('what is signed before a day off is looked at on the working day after it', async (w) => {
  const weekly = await givenWeekly(w);
  await close(w, '2021-08-23'); // the Monday after
  await submittedReport(w, weekly.reportOf('unit1'));
  const review = unnamed<{ due_at: string }>(`select due_at from obligation where kind = 'report.review'`);
  const dueAts = await w.inside('office', (ctx) => ctx.db.rows(review));
  expect(dueAts).toEqual([{ due_at: '2021-08-24T10:00:00.000Z' }]);
});
