import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { taskApi } from '@thidua/shared/task/task.api';
import { expect } from 'vitest';
import { givenCampaign, taskOf } from '../../../test/given-campaign.ts';
import { giveRole } from '../../../test/grant.ts';
import { world } from '../../../test/world.ts';

const story = world();

story('a unit works on its task, the office returns it once and then verifies it', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  expect(line).toMatchObject({ state: 'assigned', mark: 'notBegun', dueAt: '2021-09-03T10:00:00.000Z' });
  const params = { id: line.id };
  const reporter = w.as('reporter1');
  const office = w.as('office');

  const doing = await reporter(taskApi.progress, {
    params,
    body: { rev: line.rev, progress: 60, note: 'Đã treo ở sảnh', evidence: [] },
  });
  expect(doing).toMatchObject({ state: 'doing', progress: 60, mark: 'doing', note: 'Đã treo ở sảnh' });

  const done = await reporter(taskApi.finish, { params, body: { rev: doing.rev, note: 'Đã treo đủ' } });
  expect(done).toMatchObject({ state: 'done', progress: 100, mark: 'waiting', isLate: false });
  expect(done.occurrences[0]!.verifyDueAt).toBe('2021-08-25T10:00:00.000Z');
  const asked = await office(obligationApi.mine, { query: { kind: 'task.verify' } });
  expect(asked.items.map((row) => row.subject)).toMatchObject([
    { kind: 'task', id: line.id, text: 'Treo áp phích về 5K tại trụ sở', facts: { code: 'II.1.a' } },
  ]);

  const returned = await office(taskApi.return, {
    params,
    body: { rev: done.rev, reason: 'Thiếu ảnh cửa phụ', dueAt: '2021-09-10T10:00:00.000Z' },
  });
  expect(returned).toMatchObject({
    state: 'returned',
    dueAt: '2021-09-10T10:00:00.000Z',
    timesReturned: 1,
  });
  const todo = await reporter(obligationApi.mine, { query: { kind: 'task' } });
  expect(todo.items.find((row) => row.subject.id === line.id)).toMatchObject({
    stage: 'returned',
    dueAt: '2021-09-10T10:00:00.000Z',
  });

  const again = await reporter(taskApi.finish, { params, body: { rev: returned.rev, note: 'Đã bổ sung' } });
  const verified = await office(taskApi.verify, { params, body: { rev: again.rev } });
  expect(verified).toMatchObject({ state: 'verified', mark: 'done', progress: 100 });
  expect(verified.entries.map((entry) => [entry.kind, entry.note])).toEqual([
    ['verified', ''],
    ['done', 'Đã bổ sung'],
    ['returned', 'Thiếu ảnh cửa phụ'],
    ['done', 'Đã treo đủ'],
    ['progress', 'Đã treo ở sảnh'],
  ]);
  expect(verified.timeline.map((one) => one.event)).toEqual([
    'task.verified',
    'task.finished',
    'task.returned',
    'task.finished',
    'task.progressed',
    'campaign.started',
  ]);
  expect(verified.timeline[0]).toMatchObject({ by: 'Chánh Văn phòng', entryId: verified.entries[0]!.id });
  expect((await office(obligationApi.mine, { query: { kind: 'task.verify' } })).items).toEqual([]);
});

story('finishing needs a word or a proof; an update must say something', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  const params = { id: line.id };
  const call = w.as('leader1');
  await expect(call(taskApi.finish, { params, body: { rev: line.rev } })).rejects.toMatchObject({
    code: 'task.proofNeeded',
  });
  await expect(
    call(taskApi.progress, { params, body: { rev: line.rev, progress: 0 } }),
  ).rejects.toMatchObject({ code: 'task.nothingNew' });
  const doing = await call(taskApi.progress, {
    params,
    body: { rev: line.rev, progress: 90, note: 'Gần xong' },
  });
  expect((await call(taskApi.finish, { params, body: { rev: doing.rev } })).state).toBe('done');
});

story('late stays late, and an extension moves the task with its obligation', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  const dueAt = '2021-09-15T10:00:00.000Z';
  const ids = [line.obligationId!];
  await w.as('office')(obligationApi.extend, { body: { ids, dueAt, reason: 'Đơn vị đang cách ly' } });
  const moved = await w.as('reporter1')(taskApi.get, { params: { id: line.id } });
  expect(moved).toMatchObject({ dueAt, rev: line.rev + 1 });
  expect(moved.timeline[0]).toMatchObject({ event: 'obligation.extended', newDueAt: dueAt });
  w.on('2021-09-16');
  expect((await taskOf(w, 'unit1', 'II.1.a')).mark).toBe('overdue');
  const done = await w.as('reporter1')(taskApi.finish, {
    params: { id: line.id },
    body: { rev: moved.rev, note: 'Xong' },
  });
  expect(done).toMatchObject({ state: 'done', isLate: true });
});

story('an exempt occurrence is neither done nor missing', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  await w.as('office')(obligationApi.exempt, {
    body: { ids: [line.obligationId!], reason: 'Trụ sở phong tỏa' },
  });
  const exempt = await w.as('reporter1')(taskApi.get, { params: { id: line.id } });
  expect(exempt).toMatchObject({ state: 'exempt', mark: 'exempt' });
  expect(exempt.occurrences[0]!.actions.finish).toMatchObject({ allowed: false, why: 'wrongState' });
  const outline = await w.as('reporter1')(taskApi.outline, {});
  expect(outline.counts.total).toBe(2);
});

story('an exemption taken back: the task is as far as it had come', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  const params = { id: line.id };
  await w.as('reporter1')(taskApi.progress, {
    params,
    body: { rev: line.rev, progress: 40, note: 'Đang làm' },
  });
  const ids = [line.obligationId!];
  await w.as('office')(obligationApi.exempt, { body: { ids, reason: 'Nhầm đơn vị' } });
  await w.as('office')(obligationApi.restore, { body: { ids } });
  const back = await w.as('reporter1')(taskApi.get, { params });
  expect(back).toMatchObject({ state: 'doing', progress: 40 });
  expect(back.occurrences[0]!.actions.finish).toMatchObject({ allowed: true });
  const dueAt = '2021-12-20T10:00:00.000Z';
  await w.as('office')(obligationApi.extend, { body: { ids, dueAt, reason: 'Nhầm ngày' } });
  await w.as('office')(obligationApi.restore, { body: { ids } });
  expect(await w.as('reporter1')(taskApi.get, { params })).toMatchObject({ dueAt: back.dueAt });
});

story('what nobody has looked at can be taken back, and is then not asked of the office', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  const params = { id: line.id };
  const done = await w.as('reporter1')(taskApi.finish, { params, body: { rev: line.rev, note: 'Xong' } });
  const back = await w.as('reporter1')(taskApi.takeBack, { params, body: { rev: done.rev } });
  expect(back).toMatchObject({ state: 'doing', timesReturned: 0 });
  expect((await w.as('office')(obligationApi.mine, { query: { kind: 'task.verify' } })).items).toEqual([]);
  w.on('2021-09-20');
  const late = await w.as('reporter1')(taskApi.finish, {
    params,
    body: { rev: back.rev, note: 'Xong thật' },
  });
  expect(late.isLate).toBe(true);
});

story('nobody verifies what they did themselves; what the office did is asked of the director', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'office', 'II.1.a');
  const params = { id: line.id };
  await giveRole(w, 'office', 'reporter', 'office');
  const done = await w.as('office')(taskApi.finish, { params, body: { rev: line.rev, note: 'Xong' } });
  expect(done.occurrences[0]!.actions.verify).toMatchObject({ allowed: false, why: 'ownWork' });
  await expect(w.as('office')(taskApi.verify, { params, body: { rev: done.rev } })).rejects.toMatchObject({
    code: 'task.ownWork',
  });
  const asked = await w.as('director')(obligationApi.mine, { query: { kind: 'task.verify' } });
  expect(asked.items.map((row) => row.subject.id)).toEqual([line.id]);
  expect((await w.as('office2')(taskApi.verify, { params, body: { rev: done.rev } })).state).toBe('verified');
});

story('a sister unit and another agency see nothing, by any way', async (w) => {
  const id = await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  for (const player of ['reporter2', 'leader2', 'otherOffice', 'otherReporter'] as const) {
    const call = w.as(player);
    const notFound = { status: 404, code: 'door.notFound' };
    await expect(call(taskApi.get, { params: { id: line.id } })).rejects.toMatchObject(notFound);
    const listed = await call(taskApi.list, { query: { campaignId: id, limit: 200 } });
    expect(listed.items.filter((task) => task.unit.id === w.units.unit1.id)).toEqual([]);
    const counted = await call(taskApi.counts, { query: { unitId: w.units.unit1.id } });
    expect(counted.counts.total).toBe(0);
  }
  for (const player of ['reporter2', 'leader2', 'otherReporter'] as const)
    await expect(
      w.as(player)(taskApi.progress, { params: { id: line.id }, body: { rev: line.rev, progress: 10 } }),
    ).rejects.toMatchObject({ status: 404 });
  const theirs = await w.as('reporter2')(taskApi.outline, { query: { unitId: w.units.unit1.id } });
  expect([theirs.counts.total, theirs.units]).toEqual([0, []]);
  const matrix = await w.as('reporter2')(taskApi.matrix, {});
  expect(new Set(matrix.cells.map((cell) => cell.unitId))).toEqual(new Set([w.units.unit2.id]));
  await expect(w.as('otherOffice')(taskApi.outline, { query: { campaignId: id } })).rejects.toMatchObject({
    status: 404,
  });
});

story(
  'a stale page is told how it stands, the same act again is answered, a wrong state is named',
  async (w) => {
    await givenCampaign(w);
    const line = await taskOf(w, 'unit1', 'II.1.a');
    const params = { id: line.id };
    const act = { params, body: { rev: line.rev, progress: 30, note: 'Lần một' } };
    const first = await w.as('reporter1')(taskApi.progress, act);
    expect((await w.as('reporter1')(taskApi.progress, act)).rev).toBe(first.rev);
    await expect(
      w.as('leader1')(taskApi.progress, { params, body: { rev: line.rev, progress: 40 } }),
    ).rejects.toMatchObject({ code: 'door.changedMeanwhile', facts: { current: { progress: 30 } } });
    await expect(w.as('office')(taskApi.verify, { params, body: { rev: first.rev } })).rejects.toMatchObject({
      code: 'task.wrongState',
      facts: { state: 'doing', action: 'verify' },
    });
  },
);

story('bad input is named field by field and changes nothing', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.a');
  const url = `/api/tasks/${line.id}/progress`;
  const body = { rev: line.rev, progress: 101, note: 5, evidence: [{ kind: 'file', id: 'x' }] };
  const answer = await w.raw('reporter1', { method: 'POST', url, body });
  expect(answer.status).toBe(400);
  expect((answer.body as { fields: { path: string }[] }).fields.map((one) => one.path).sort()).toEqual([
    'body.evidence.0.id',
    'body.note',
    'body.progress',
  ]);
  const dueAt = '2021-08-01T10:00:00.000Z';
  const done = await w.as('reporter1')(taskApi.finish, {
    params: { id: line.id },
    body: { rev: line.rev, note: 'Xong' },
  });
  await expect(
    w.as('office')(taskApi.return, {
      params: { id: line.id },
      body: { rev: done.rev, reason: 'Sai hạn', dueAt },
    }),
  ).rejects.toMatchObject({ code: 'task.dueNotLater' });
  const params = { id: line.id };
  const unknown = { rev: done.rev, periodKey: '2021-W01' };
  await expect(w.as('office')(taskApi.verify, { params, body: unknown })).rejects.toMatchObject({
    code: 'task.unknownPeriod',
  });
  expect((await taskOf(w, 'unit1', 'II.1.a')).rev).toBe(done.rev);
});

story('a record the actor may not see proves nothing', async (w) => {
  await givenCampaign(w);
  const mine = await taskOf(w, 'unit1', 'II.1.a');
  const own = await taskOf(w, 'unit1', 'II.1.b');
  const theirs = await taskOf(w, 'unit2', 'II.1.a');
  const give = (id: string) => ({
    params: { id: mine.id },
    body: {
      rev: mine.rev,
      progress: 10,
      evidence: [{ kind: 'record' as const, subject: { kind: 'task', id } }],
    },
  });
  await expect(w.as('reporter1')(taskApi.progress, give(theirs.id))).rejects.toMatchObject({
    code: 'task.unknownEvidence',
  });
  const proven = await w.as('reporter1')(taskApi.progress, give(own.id));
  expect(proven.entries[0]!.evidence).toEqual([
    { kind: 'record', subject: { kind: 'task', id: own.id }, label: 'Tự kiểm tra việc thực hiện 5K' },
  ]);
  expect(proven.evidenceCount).toBe(1);
});
