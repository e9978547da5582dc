import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { taskApi } from '@thidua/shared/task/task.api';
import { tally, taskMarks } from '@thidua/shared/task/task.mark';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { givenCampaign, taskOf } from '../../../test/given-campaign.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();

story('a duty is given to further units and taken away again', async (w) => {
  const id = await givenCampaign(w);
  const { duties } = await w.as('office')(campaignApi.get, { params: { id } });
  const duty = duties.find((one) => one.code === 'II.1.c')!;
  const unitIds = [w.units.office.id, w.units.unit1.id];
  const assigned = await w.as('office')(taskApi.assign, { body: { dutyId: duty.id, unitIds } });
  expect(assigned.taskIds).toHaveLength(2);
  await expect(w.as('office')(taskApi.assign, { body: { dutyId: duty.id, unitIds } })).rejects.toMatchObject({
    code: 'task.alreadyAssigned',
  });
  await expect(
    w.as('office')(taskApi.assign, { body: { dutyId: duty.id, unitIds: [w.units.otherUnit.id] } }),
  ).rejects.toMatchObject({ code: 'campaign.unknownUnit' });
  const line = await taskOf(w, 'unit1', 'II.1.c');
  const gone = await w.as('office')(taskApi.cancel, {
    params: { id: line.id },
    body: { rev: line.rev, reason: 'Đơn vị giải thể' },
  });
  expect(gone).toMatchObject({ state: 'cancelled', mark: null });
  await expect(taskOf(w, 'unit1', 'II.1.c')).rejects.toThrow();
  const again = await w.as('office')(taskApi.assign, {
    body: { dutyId: duty.id, unitIds: [w.units.unit1.id] },
  });
  expect(again.taskIds).toEqual([line.id]);
  expect((await taskOf(w, 'unit1', 'II.1.c')).state).toBe('assigned');
});

story(
  'a unit puts a task of its own beneath the plan; sisters do not see it, the plan does not count it',
  async (w) => {
    const id = await givenCampaign(w);
    const before = await w.as('office')(taskApi.outline, {});
    const body = {
      unitId: w.units.unit1.id,
      title: 'Lắp vách ngăn quầy tiếp dân',
      recurrence: 'once' as const,
      dueOn: '2021-09-10',
    };
    const task = await w.as('leader1')(taskApi.plan, { body });
    expect(task).toMatchObject({
      duty: { code: 'ĐV-unit1.a', ownerUnitId: w.units.unit1.id },
      state: 'assigned',
    });
    const office = await w.as('office')(taskApi.outline, { query: { campaignId: id } });
    expect(office.counts).toEqual(before.counts);
    expect(office.sections.at(-1)).toMatchObject({ ownerUnitId: w.units.unit1.id, counts: { total: 1 } });
    for (const player of ['reporter2', 'staff1'] as const) {
      const seen = await w.as(player)(taskApi.outline, {});
      expect(seen.sections.some((section) => section.ownerUnitId)).toBe(player === 'staff1');
    }
    const plan = await w.as('reporter2')(campaignApi.get, { params: { id } });
    expect(plan.duties.some((duty) => duty.ownerUnitId)).toBe(false);
    // What a unit set itself it also closes itself: nobody is asked to verify.
    const done = await w.as('reporter1')(taskApi.finish, {
      params: { id: task.id },
      body: { rev: task.rev, note: 'Đã lắp' },
    });
    expect(done.occurrences[0]!.verifyDueAt).toBeNull();
    await expect(
      w.as('leader1')(taskApi.plan, { body: { ...body, unitId: w.units.unit2.id } }),
    ).rejects.toMatchObject({ status: 404 });
  },
);

story('the list goes on by key without gap or repeat, filters and finds without marks', async (w) => {
  await givenCampaign(w);
  const office = w.as('office');
  const all = await office(taskApi.list, { query: { limit: 200 } });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await office(taskApi.list, { query: { limit: 3, ...(cursor ? { cursor } : {}) } });
    seen.push(...page.items.map((task) => task.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(all.items.map((task) => task.id));
  const found = await office(taskApi.list, { query: { q: 'ap phich' } });
  expect(new Set(found.items.map((task) => task.duty.code))).toEqual(new Set(['II.1.a']));
  expect((await office(taskApi.list, { query: { q: '100%_' } })).items).toEqual([]);
  const due = await office(taskApi.list, { query: { dueFrom: '2021-08-26', dueTo: '2021-08-26' } });
  expect(new Set(due.items.map((task) => task.duty.code))).toEqual(new Set(['II.1.b']));
  await expect(office(taskApi.list, { query: { cursor: 'gibberish' } })).rejects.toMatchObject({
    status: 400,
  });
});

story('pages ask a fixed number of questions', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  const asked = async (ask: () => Promise<unknown>) => {
    w.queries();
    await ask();
    return w.queries();
  };
  const office = w.as('office');
  const few = await asked(() => office(taskApi.list, { query: { limit: 2 } }));
  expect(await asked(() => office(taskApi.list, { query: { limit: 200 } }))).toBe(few);
  expect(few).toBeLessThanOrEqual(4);
  expect(await asked(() => office(taskApi.outline, {}))).toBeLessThanOrEqual(8);
  expect(await asked(() => office(taskApi.matrix, {}))).toBeLessThanOrEqual(7);
  expect(await asked(() => office(taskApi.get, { params: { id: line.id } }))).toBeLessThanOrEqual(10);
});

const shuffle = unnamed<never>(
  `update task t set state = n.state, due_at = n.due_at from jsonb_to_recordset($2::jsonb) as n (id uuid, state text, due_at timestamptz)
   where t.agency_id = $1 and t.id = n.id`,
);
const states = ['assigned', 'doing', 'done', 'verified', 'returned', 'exempt', 'cancelled'] as const;

/** Puts the tasks into states at random: what no story would bring about all at once. */
async function scatter(
  w: World,
  choices: readonly { state: string; isPast: boolean }[],
  ids: readonly string[],
) {
  const rows = ids.map((id, at) => {
    const { state, isPast } = choices[at % choices.length]!;
    return { id, state, due_at: isPast ? '2021-08-19T10:00:00Z' : '2021-09-30T10:00:00Z' };
  });
  await w.inside('office', (ctx) => ctx.db.run(shuffle, [ctx.actor.agencyId, JSON.stringify(rows)]));
}

story(
  'tiles, outline, matrix, filter buttons and lists count alike, whatever states tasks are in',
  async (w) => {
    const id = await givenCampaign(w);
    const ids = (await w.as('office')(taskApi.list, { query: { limit: 200 } })).items.map((task) => task.id);
    const choice = fc.record({ state: fc.constantFrom(...states), isPast: fc.boolean() });
    const world = fc.array(choice, { minLength: ids.length, maxLength: ids.length });
    const readers: Player[] = ['office', 'reporter1', 'staff1'];
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...readers), async (choices, player) => {
        await scatter(w, choices, ids);
        const call = w.as(player);
        const query = { campaignId: id };
        const outline = await call(taskApi.outline, { query });
        const matrix = await call(taskApi.matrix, { query });
        const counted = await call(taskApi.counts, { query });
        const listed = await call(taskApi.list, { query: { ...query, limit: 200 } });
        expect(tally(matrix.cells.map((cell) => cell.mark ?? undefined))).toEqual(outline.counts);
        expect(tally(listed.items.map((task) => task.mark ?? undefined))).toEqual(outline.counts);
        expect(counted.counts).toEqual(outline.counts);
        for (const mark of taskMarks) {
          const some = await call(taskApi.list, { query: { ...query, is: mark, limit: 200 } });
          expect([mark, some.items.length]).toEqual([mark, counted.byMark[mark]]);
          expect(some.items.every((task) => task.mark === mark)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  },
);

story(
  'measures count what was done, in time, overdue and proven, with the records behind them',
  async (w) => {
    await givenCampaign(w);
    const line = await taskOf(w, 'unit1', 'II.1.a');
    const other = await taskOf(w, 'unit1', 'II.1.b');
    const evidence = [{ kind: 'record' as const, subject: { kind: 'task', id: other.id } }];
    await w.as('reporter1')(taskApi.finish, { params: { id: line.id }, body: { rev: line.rev, evidence } });
    const week = { from: '2021-08-20', to: '2021-08-26' };
    const unitId = w.units.unit1.id;
    const measure = (name: string) => w.inside('reporter1', (ctx) => ctx.measure(name, unitId, week));
    expect(await measure('task.done')).toEqual({
      value: 1,
      records: [
        {
          subject: { kind: 'task', id: line.id },
          label: 'II.1, gạch đầu dòng thứ 1: Treo áp phích về 5K tại trụ sở',
          line: 'Phòng Công chứng số 1, 20/08/2021',
        },
      ],
    });
    expect(await measure('task.doneOnTime')).toMatchObject({ value: 1, of: 1 });
    expect((await measure('task.evidence')).value).toBe(1);
    expect((await measure('task.overdue')).value).toBe(0);
    w.on('2021-09-01');
    expect(await measure('task.overdue')).toMatchObject({
      value: 1,
      records: [{ subject: { id: other.id } }],
    });
    const nothing = { from: '2021-08-01', to: '2021-08-07' };
    const before = await w.inside('reporter1', (ctx) => ctx.measure('task.done', unitId, nothing));
    expect(before).toEqual({ value: 0, records: [] });
  },
);

story('the sheet holds exactly what is filtered, figures as figures and days as days', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  await w.as('reporter1')(taskApi.progress, {
    params: { id: line.id },
    body: { rev: line.rev, progress: 60, note: 'Đã treo ở sảnh' },
  });
  const answer = await w.app.inject({
    method: 'GET',
    url: `/api/tasks/export?unitId=${w.units.unit1.id}&q=ap%20phich&lang=vi`,
    headers: { cookie: `session=${w.accounts.office}` },
  });
  expect(answer.headers['content-disposition']).toContain('.xlsx');
  const rows = await readSheet(answer.rawPayload);
  expect(rows.slice(3).map((row) => row.slice(0, 9))).toEqual([
    ['Mục', 'Nhiệm vụ', 'Trích dẫn', 'Đơn vị', 'Định kỳ', 'Kỳ', 'Hạn', 'Trạng thái', 'Tiến độ, %'],
    [
      'II.1.a',
      'Treo áp phích về 5K tại trụ sở',
      'II.1, gạch đầu dòng thứ 1',
      'Phòng Công chứng số 1',
      'một lần',
      null,
      new Date('2021-09-03T00:00:00Z'),
      'Đang làm',
      60,
    ],
  ]);
  const sister = await w.app.inject({
    method: 'GET',
    url: `/api/tasks/export?unitId=${w.units.unit1.id}`,
    headers: { cookie: `session=${w.accounts.reporter2}` },
  });
  expect((await readSheet(sister.rawPayload)).slice(4)).toEqual([]);
});
