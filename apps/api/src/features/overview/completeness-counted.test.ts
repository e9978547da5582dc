import { Problem } from '@thidua/shared/contract/problem';
import { addMinutes } from '@thidua/shared/kernel/instant';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenWeekly } from '../../../test/given-report.ts';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';
import { type World, world } from '../../../test/world.ts';
import { measures } from '../../measures.ts';
import { unnamed } from '../../platform/db/statement.ts';
import type { Ctx } from '../../platform/http/ctx.ts';
import { makeCtx } from '../../platform/http/make-ctx.ts';
import { transactOn } from '../../platform/http/transaction.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { subjects } from '../../subjects.ts';
import {
  cancel,
  cancelAllOwed,
  foldCounts,
  owe,
  reopen,
  reschedule,
  reveal,
  setStage,
  settle,
  takeBack,
} from '../obligation/index.ts';
import { openPeriods } from '../report/index.ts';

const story = world();
const keys = ['2021-W31', '2021-W32', '2021-W33', '2021-W34', '2021-W35'];
const weeks = { startsOn: '2021-07-30' };

interface Line {
  period_key: string | null;
}
const told = 'expected, received, due, on_time, late, exempt';

/** $1 now: what is told to a committee of the agencies beneath it. */
const counted = unnamed<Line>(
  `select place_id, period_key, ${told} from report_counts_below('week', array['${keys.join("','")}'], '{}', $1, null)`,
);

/** $1 agency, $2 now: the same from every single obligation. */
const scanned = unnamed<Line>(
  `select case when grouping(period_key) = 1 then $1::uuid end as place_id, period_key,
     count(*) filter (where state <> 'exempt') as expected, count(*) filter (where state = 'done') as received,
     count(*) filter (where state = 'done' or (state = 'owed' and (is_late or due_at < $2))) as due,
     count(*) filter (where state = 'done' and not is_late) as on_time,
     count(*) filter (where state = 'done' and is_late) as late, count(*) filter (where state = 'exempt') as exempt
   from obligation where agency_id = $1 and kind = 'report' and period_key in ('${keys.join("','")}') and state <> 'cancelled'
     and (visible_from is null or visible_from <= $2)
   group by grouping sets ((), (period_key)) having count(*) > 0`,
);

const inOrder = (lines: readonly Line[]) =>
  lines.toSorted((a, b) => (a.period_key ?? '').localeCompare(b.period_key ?? ''));

interface Duty {
  id: string;
  subject_id: string;
  period_key: string;
  due_at: string;
}
const listDuties = unnamed<Duty>(
  `select id, subject_id, period_key, due_at from obligation where agency_id = $1 and kind = 'report' order by period_key, debtor_unit_id, id`,
);
const withdraw = unnamed<unknown>('select withdraw_coming($1, $2::date)');

interface Move {
  /** Of the duties there are, counted round. */
  which: number;
  days: number;
}
type Write = (w: World, duty: Duty, move: Move, regimeId: string) => Promise<unknown>;

const within =
  (
    work: (ctx: Ctx, one: { subjectId: string; kind: 'report'; periodKey: string }, move: Move) => unknown,
  ): Write =>
  (w, duty, move) =>
    w.inside('office', async (ctx) => {
      await work(ctx, { subjectId: duty.subject_id, kind: 'report', periodKey: duty.period_key }, move);
    });
const days = (from: string, n: number) => addMinutes(from, n * 24 * 60);

/** Every way in which what is owed is written. */
const writes: Record<string, Write> = {
  settle: within((ctx, one) => settle(ctx, one, ctx.now, 'submitted')),
  reopen: within((ctx, one, { days: n }) => reopen(ctx, one, days(ctx.now, n))),
  takeBack: within((ctx, one) => takeBack(ctx, one, 'draft')),
  stage: within((ctx, one) => setStage(ctx, one, 'presented')),
  cancel: within((ctx, one) => cancel(ctx, one)),
  cancelOwed: within((ctx, one) => cancelAllOwed(ctx, 'report', [one.subjectId])),
  reschedule: within((ctx, one, { days: n }) => reschedule(ctx, one, days(ctx.now, n))),
  reveal: within((ctx, one) => reveal(ctx, one, ctx.now)),
  fold: within((ctx) => ctx.db.run(foldCounts, [ctx.actor.agencyId])),
  exempt: (w, { id }) =>
    w.as('office')(obligationApi.exempt, { body: { ids: [id], reason: 'Đang cách ly' } }),
  extend: (w, { id }, { days: n }) =>
    w.as('office')(obligationApi.extend, {
      body: { ids: [id], dueAt: days(w.now(), n), reason: 'Mất mạng' },
    }),
  restore: (w, { id }) => w.as('office')(obligationApi.restore, { body: { ids: [id] } }),
  hidden: (w, { period_key, due_at }, { days: n }, regimeId) =>
    w.inside('office', (ctx) =>
      owe(ctx, [
        {
          kind: 'report',
          subject: { kind: 'report', id: ctx.newId() },
          aboutUnitId: w.units.unit1.id,
          debtor: { unitId: w.units.unit1.id, role: 'reporter' },
          regimeId,
          periodKey: period_key,
          opensAt: ctx.now,
          dueAt: due_at,
          visibleFrom: days(ctx.now, n),
        },
      ]),
    ),
  planAnew: (w, _duty, _move, regimeId) =>
    w.inside('office', async (ctx) => {
      await ctx.db.one(withdraw, [regimeId, ctx.today]);
      await openPeriods(ctx);
    }),
  later: async (w, _duty, { days: n }) => w.on(days(w.now(), n / 10)),
};

story('whatever was written, the counted figures are those of a scan', async (w) => {
  const { regimeId } = await givenWeekly(w, weeks);
  const agencyId = w.units.agency.id;
  const move = fc.record({
    what: fc.constantFrom(...Object.keys(writes)),
    which: fc.nat(999),
    days: fc.integer({ min: 1, max: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 10, maxLength: 40 }), async (moves) => {
      for (const { what, ...how } of moves) {
        const duties = await w.inside('office', (ctx) => ctx.db.rows(listDuties, [agencyId]));
        const duty = duties[how.which % duties.length] as Duty;
        await writes[what]?.(w, duty, how, regimeId).catch((refused: unknown) => {
          if (!(refused instanceof Problem)) throw refused;
        });
      }
      for (const at of [days(w.now(), -9), w.now(), days(w.now(), 9)]) {
        const byScan = await w.inside('office', (ctx) => ctx.db.rows(scanned, [agencyId, at]));
        const byCount = await w.inside('committeeReader', (ctx) => ctx.db.rows(counted, [at]));
        expect(inOrder(byCount)).toEqual(inOrder(byScan));
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

story('folded, a count has as many rows as due times, and says the same', async (w) => {
  const weekly = await givenWeekly(w, weeks);
  const rows = () =>
    w.inside('office', (ctx) =>
      ctx.db.rows(unnamed<{ n: number }>('select count(*) as n from report_count group by period_key')),
    );
  const look = () => w.inside('committeeReader', (ctx) => ctx.db.rows(counted, [w.now()]));
  const one = { subjectId: weekly.reportOf('unit1'), kind: 'report' as const, periodKey: '2021-W33' };
  await w.inside('office', (ctx) => settle(ctx, one, ctx.now, 'submitted'));
  const before = await look();
  expect((await rows()).some(({ n }) => n > 2)).toBe(true);
  await w.inside('office', (ctx) => ctx.db.run(foldCounts, [ctx.actor.agencyId]));
  expect((await rows()).map(({ n }) => n).toSorted()).toEqual([1, 1, 1, 1, 2]);
  expect(inOrder(await look())).toEqual(inOrder(before));
});

story('what is counted of one agency is not seen or written by another', async (w) => {
  await givenWeekly(w, weeks);
  const read = unnamed<{ n: number }>('select count(*) as n from report_count');
  expect((await w.inside('office', (ctx) => ctx.db.one(read))).n).toBeGreaterThan(0);
  for (const other of ['otherOffice', 'committeeReader'] as const)
    expect(await w.inside(other, (ctx) => ctx.db.one(read))).toEqual({ n: 0 });
  const raised = unnamed<never>('update report_count set on_time = on_time + 1');
  await expect(w.inside('office', (ctx) => ctx.db.run(raised))).rejects.toThrow(/permission denied/);
});

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('many write at once while it is folded: nothing is lost, nothing counted twice, nobody waits in a ring', async () => {
  const agencyId = house.units.agency.id;
  const inside = <T>(work: (ctx: Ctx) => Promise<T>, whose = agencyId) =>
    transactOn(house.pool)('write', houseOf(whose), (client) => {
      const { ctx } = makeCtx({
        client,
        actor: houseOf(whose),
        now: house.at.now,
        requestId: 'race',
        registries: { subjects, measures },
        newId: v7,
      });
      return work(ctx);
    });
  await givenWeekly({ inside: (_who, work) => inside(work), units: house.units } as World, weeks);
  // Everybody takes rows in one order, as the product does; in that order the periods come as they will.
  const duties = (await inside((ctx) => ctx.db.rows(listDuties, [agencyId]))).toSorted((a, b) =>
    a.id.slice(-12).localeCompare(b.id.slice(-12)),
  );
  const turn = (from: number) =>
    inside(async (ctx) => {
      for (const [n, duty] of duties.entries()) {
        if ((n + from) % 4 !== 0) continue;
        const one = { subjectId: duty.subject_id, kind: 'report' as const, periodKey: duty.period_key };
        if ((from + n) % 3 === 0) await reopen(ctx, one, days(ctx.now, n + 1));
        else await settle(ctx, one, ctx.now, 'submitted');
      }
      if (from % 6 === 0) throw new Error('undone');
    });
  const fold = () => inside((ctx) => ctx.db.run(foldCounts, [agencyId]));
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, (_, n) => (n % 5 === 4 ? fold() : turn(n))),
  );
  const faults = outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect(faults.filter((fault) => !fault.includes('undone'))).toEqual([]);
  const { now } = house.at;
  const byScan = await inside((ctx) => ctx.db.rows(scanned, [agencyId, now]));
  const byCount = await inside((ctx) => ctx.db.rows(counted, [now]), house.units.committee.id);
  expect(inOrder(byCount)).toEqual(inOrder(byScan));
});
