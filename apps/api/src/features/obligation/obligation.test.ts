import type { Role } from '@thidua/shared/access/role';
import { Problem } from '@thidua/shared/contract/problem';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { owe, reopen, settle } from './index.ts';

const story = world();
const regimeId = v7();

interface Given {
  unit?: 'unit1' | 'unit2' | 'office';
  role?: Role;
  kind?: ObligationKind;
  periodKey?: string | null;
  subjectId?: string;
  opensAt?: string;
  dueAt?: string;
  visibleFrom?: string;
}

/** A report of unit 1, open since last week and due today at 17:00, unless said otherwise. */
async function given(w: World, one: Given = {}): Promise<string> {
  const subjectId = one.subjectId ?? v7();
  const unitId = w.units[one.unit ?? 'unit1'].id;
  const owesIt = one.kind === 'report.review' ? w.units.office.id : unitId;
  await w.inside('office', (ctx) =>
    owe(ctx, [
      {
        kind: one.kind ?? 'report',
        subject: { kind: 'report', id: subjectId },
        aboutUnitId: unitId,
        debtor: { unitId: owesIt, role: one.role ?? 'reporter' },
        creditorUnitId: w.units.office.id,
        regimeId,
        periodKey: one.periodKey === undefined ? '2021-W33' : one.periodKey,
        opensAt: one.opensAt ?? '2021-08-13T00:00:00.000Z',
        dueAt: one.dueAt ?? '2021-08-20T10:00:00.000Z',
        visibleFrom: one.visibleFrom ?? null,
      },
    ]),
  );
  return subjectId;
}

const list = (w: World, who: Parameters<World['as']>[0], tab: 'todo' | 'waiting' | 'done' = 'todo') =>
  w.as(who)(obligationApi.mine, { query: { tab } });

const refused = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('was not refused');
    },
    (thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      return { status: thrown.status, code: thrown.code };
    },
  );

story('what my role in my unit owes is my work, and nobody else’s', async (w) => {
  const id = await given(w);
  const mine = await list(w, 'reporter1');
  expect(mine.items.map((row) => [row.subject.id, row.role, row.aboutUnit.name])).toEqual([
    [id, 'reporter', 'Phòng Công chứng số 1'],
  ]);
  expect(mine.asOf).toBe(w.now());
  for (const other of ['staff1', 'leader1', 'reporter2', 'office', 'otherReporter'] as const)
    expect((await list(w, other)).items).toEqual([]);
});

story('what has not opened or may not be seen yet is nobody’s work', async (w) => {
  await given(w, { opensAt: '2021-08-21T00:00:00.000Z', dueAt: '2021-08-25T00:00:00.000Z' });
  await given(w, { visibleFrom: '2021-08-20T03:00:00.000Z', periodKey: '2021-W32' });
  expect((await list(w, 'reporter1')).items).toEqual([]);
  w.on('2021-08-20T03:00:00.000Z');
  expect((await list(w, 'reporter1')).items).toHaveLength(1);
  w.on('2021-08-21');
  expect((await list(w, 'reporter1')).items).toHaveLength(2);
});

story('the leader and the office wait for what the unit owes', async (w) => {
  await given(w);
  await given(w, { unit: 'unit2' });
  expect((await list(w, 'leader1', 'waiting')).items.map((row) => row.aboutUnit.id)).toEqual([
    w.units.unit1.id,
  ]);
  expect((await list(w, 'office', 'waiting')).items).toHaveLength(2);
  expect((await list(w, 'reporter1', 'waiting')).items).toEqual([]);
  expect((await list(w, 'staff1', 'waiting')).items).toEqual([]);
});

story('the reporter waits while the leader signs and while the office reviews', async (w) => {
  const id = await given(w, { kind: 'report.sign', role: 'unit_leader' });
  await given(w, { kind: 'report.review', role: 'office', subjectId: id });
  expect((await list(w, 'reporter1', 'waiting')).items.map((row) => row.kind).toSorted()).toEqual([
    'report.review',
    'report.sign',
  ]);
  expect((await list(w, 'leader1')).items.map((row) => row.kind)).toEqual(['report.sign']);
  expect((await list(w, 'office')).items.map((row) => row.kind)).toEqual(['report.review']);
});

story('the counts are those of the lists, by due time', async (w) => {
  await given(w, { dueAt: '2021-08-20T01:00:00.000Z' }); // an hour ago
  await given(w, { dueAt: '2021-08-20T16:59:00.000Z', kind: 'task', periodKey: null }); // 23:59 today
  await given(w, { dueAt: '2021-08-20T17:00:00.000Z', kind: 'task', periodKey: null }); // midnight
  await given(w, { dueAt: '2021-08-27T17:00:00.000Z', kind: 'task', periodKey: null }); // the eighth day
  const counts = await w.as('reporter1')(obligationApi.counts, {});
  expect(counts).toMatchObject({ todo: 4, overdue: 1, today: 2, week: 1, waiting: 0, done: 0 });
  expect(counts.byKind).toEqual({ report: 1, task: 3 });
});

story('a list goes on where it stopped, whatever comes in between', async (w) => {
  for (const day of ['21', '22', '23'])
    await given(w, { kind: 'task', periodKey: null, dueAt: `2021-08-${day}T10:00:00.000Z` });
  const first = await w.as('reporter1')(obligationApi.mine, { query: { limit: 2 } });
  await given(w, { kind: 'task', periodKey: null, dueAt: '2021-08-20T10:00:00.000Z' });
  const rest = await w.as('reporter1')(obligationApi.mine, {
    query: { limit: 2, cursor: first.nextCursor ?? '' },
  });
  expect([...first.items, ...rest.items].map((row) => row.dueAt.slice(8, 10))).toEqual(['21', '22', '23']);
  expect(rest.nextCursor).toBeNull();
});

story('late is told when it is done, against the due time as it stood, and stays', async (w) => {
  const id = await given(w);
  const one = { subjectId: id, kind: 'report' as const, periodKey: '2021-W33' };
  await w.inside('reporter1', (ctx) => settle(ctx, one, '2021-08-20T10:00:00.001Z', 'submitted'));
  w.on('2021-08-21');
  expect((await list(w, 'reporter1', 'done')).items).toMatchObject([{ isLate: true, stage: 'submitted' }]);
  await w.inside('office', (ctx) => reopen(ctx, one, '2021-08-24T10:00:00.000Z'));
  expect((await list(w, 'reporter1')).items).toMatchObject([
    { isLate: true, stage: 'returned', timesReturned: 1 },
  ]);
  await w.inside('reporter1', (ctx) => settle(ctx, one, '2021-08-22T10:00:00.000Z', 'submitted'));
  w.on('2021-08-23');
  expect((await list(w, 'reporter1', 'done')).items).toMatchObject([{ isLate: true }]);
});

story('on time is on time although the corrected one comes after the first due time', async (w) => {
  const id = await given(w);
  const one = { subjectId: id, kind: 'report' as const, periodKey: '2021-W33' };
  await w.inside('reporter1', (ctx) => settle(ctx, one, '2021-08-20T10:00:00.000Z', 'submitted'));
  await w.inside('office', (ctx) => reopen(ctx, one, '2021-08-24T10:00:00.000Z'));
  await w.inside('reporter1', (ctx) => settle(ctx, one, '2021-08-25T10:00:00.000Z', 'submitted'));
  w.on('2021-08-26');
  expect((await list(w, 'reporter1', 'done')).items).toMatchObject([{ isLate: false, timesReturned: 1 }]);
});

story('the office urges; what was settled meanwhile is skipped and counted', async (w) => {
  const [open, settled] = [await given(w), await given(w, { unit: 'unit2' })];
  const ids = (await list(w, 'office', 'waiting')).items.map((row) => row.id);
  await w.inside('reporter2', (ctx) =>
    settle(ctx, { subjectId: settled, kind: 'report', periodKey: '2021-W33' }, w.now(), 'submitted'),
  );
  expect(
    await w.as('workingGroup')(obligationApi.urge, { body: { ids, message: 'Gửi trước 16:00' } }),
  ).toEqual({
    changed: 1,
    skipped: 1,
  });
  expect((await list(w, 'reporter1')).items).toMatchObject([
    { subject: { id: open }, timesUrged: 1, lastUrgedAt: w.now() },
  ]);
});

story('a second try with the same key urges nobody twice', async (w) => {
  await given(w);
  const ids = (await list(w, 'office', 'waiting')).items.map((row) => row.id);
  for (let n = 0; n < 2; n += 1)
    await w.as('office')(obligationApi.urge, { body: { ids } }, { idempotencyKey: 'urge-once-0001' });
  expect((await list(w, 'reporter1')).items).toMatchObject([{ timesUrged: 1 }]);
});

story(
  'a later due time is granted with its reason; an earlier one and the same one are refused',
  async (w) => {
    await given(w);
    const ids = (await list(w, 'office', 'waiting')).items.map((row) => row.id);
    const extend = (dueAt: string) =>
      w.as('office')(obligationApi.extend, { body: { ids, dueAt, reason: '4 viên chức đang cách ly' } });
    expect(await refused(extend('2021-08-20T10:00:00Z'))).toEqual({
      status: 422,
      code: 'obligation.dueNotLater',
    });
    expect(await refused(extend('2021-08-19T10:00:00Z'))).toMatchObject({ status: 422 });
    expect(await extend('2021-08-23T02:00:00Z')).toEqual({ changed: 1, skipped: 0 });
    expect((await list(w, 'reporter1')).items).toMatchObject([
      { dueAt: '2021-08-23T02:00:00.000Z', firstDueAt: '2021-08-20T10:00:00.000Z' },
    ]);
  },
);

story('exempting takes the work away, with the signature that hung on it', async (w) => {
  const id = await given(w);
  await given(w, { kind: 'report.sign', role: 'unit_leader', subjectId: id });
  const main = (await list(w, 'reporter1')).items.map((row) => row.id);
  await w.as('director')(obligationApi.exempt, { body: { ids: main, reason: 'Đơn vị đang phong tỏa' } });
  expect((await list(w, 'reporter1')).items).toEqual([]);
  expect((await list(w, 'leader1')).items).toEqual([]);
  expect((await w.as('reporter1')(obligationApi.unit, {})).reports).toMatchObject([{ mark: 'exempt' }]);
});

story('an exemption is taken back: owed as before, and the signature that waited waits again', async (w) => {
  const id = await given(w);
  await given(w, { kind: 'report.sign', role: 'unit_leader', subjectId: id });
  await w.inside('office', (ctx) =>
    ctx.db.run(unnamed<never>("update obligation set stage = 'presented' where kind = 'report'")),
  );
  const [before] = (await list(w, 'reporter1', 'waiting')).items;
  const ids = [before!.id];
  await w.as('office')(obligationApi.exempt, { body: { ids, reason: 'Nhầm đơn vị' } });
  expect((await list(w, 'leader1')).items).toEqual([]);
  const restore = () => w.as('office')(obligationApi.restore, { body: { ids } });
  expect(await restore()).toEqual({ changed: 1, skipped: 0 });
  expect((await list(w, 'reporter1', 'waiting')).items).toMatchObject([
    { state: 'owed', dueAt: before!.dueAt, isLate: false },
  ]);
  expect((await list(w, 'leader1')).items).toMatchObject([{ kind: 'report.sign' }]);
  expect(await restore()).toEqual({ changed: 0, skipped: 1 });
});

story('a later due time is taken back once, and stays in the record', async (w) => {
  await given(w);
  const ids = (await list(w, 'office', 'waiting')).items.map((row) => row.id);
  const dueAt = '2021-08-23T02:00:00.000Z';
  await w.as('office')(obligationApi.extend, { body: { ids, dueAt, reason: 'Nhầm ngày' } });
  const restore = () => w.as('director')(obligationApi.restore, { body: { ids } });
  expect(await restore()).toEqual({ changed: 1, skipped: 0 });
  expect((await list(w, 'reporter1')).items).toMatchObject([{ dueAt: '2021-08-20T10:00:00.000Z' }]);
  expect(await restore()).toEqual({ changed: 0, skipped: 1 });
  const kept = await w.inside('office', (ctx) =>
    ctx.db.rows(unnamed<{ new_due_at: string }>('select new_due_at from obligation_extension order by id')),
  );
  expect(kept.map((one) => one.new_due_at)).toEqual([dueAt, '2021-08-20T10:00:00.000Z']);
});

story('a foreign obligation does not exist, whether chosen alone or among one’s own', async (w) => {
  await given(w);
  const ids = (await list(w, 'office', 'waiting')).items.map((row) => row.id);
  const notThere = { status: 404, code: 'door.notFound' };
  expect(await refused(w.as('otherOffice')(obligationApi.urge, { body: { ids } }))).toEqual(notThere);
  expect(await refused(w.as('office')(obligationApi.urge, { body: { ids: [...ids, v7()] } }))).toEqual(
    notThere,
  );
  expect((await list(w, 'reporter1')).items).toMatchObject([{ timesUrged: 0 }]);
  expect(await refused(w.as('leader1')(obligationApi.urge, { body: { ids } }))).toMatchObject({
    status: 403,
  });
});

story(
  'a unit’s record shows its last reports and its tasks, to itself and to the office alone',
  async (w) => {
    const late = await given(w, {
      periodKey: '2021-W32',
      dueAt: '2021-08-13T10:00:00.000Z',
      opensAt: '2021-08-06T00:00:00.000Z',
    });
    await given(w);
    await given(w, { kind: 'task', periodKey: null, dueAt: '2021-08-19T10:00:00.000Z' });
    await w.inside('reporter1', (ctx) =>
      settle(
        ctx,
        { subjectId: late, kind: 'report', periodKey: '2021-W32' },
        '2021-08-14T00:00:00.000Z',
        'submitted',
      ),
    );
    const record = await w.as('reporter1')(obligationApi.unit, {});
    expect(record.unit.name).toBe('Phòng Công chứng số 1');
    expect(record.reports.map((one) => [one.periodKey, one.mark])).toEqual([
      ['2021-W32', 'late'],
      ['2021-W33', 'dueSoon'],
    ]);
    expect(record.tasks).toEqual({ total: 1, done: 0, overdue: 1 });
    const query = { unitId: w.units.unit1.id };
    expect((await w.as('director')(obligationApi.unit, { query })).tasks.total).toBe(1);
    expect(await refused(w.as('reporter2')(obligationApi.unit, { query }))).toMatchObject({ status: 404 });
    expect(await refused(w.as('otherOffice')(obligationApi.unit, { query }))).toMatchObject({ status: 404 });
  },
);

story('My work asks as many questions for ten rows as for one', async (w) => {
  await given(w);
  await list(w, 'reporter1');
  w.queries();
  await list(w, 'reporter1');
  const forOne = w.queries();
  for (let n = 0; n < 9; n += 1) await given(w, { kind: 'task', periodKey: null });
  w.queries();
  expect((await list(w, 'reporter1')).items).toHaveLength(10);
  expect(w.queries()).toBe(forOne);
});
