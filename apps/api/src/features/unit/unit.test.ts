import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import { type World, world } from '../../../test/world.ts';
import { refreshUnits } from './refresh-units.ts';

const story = world();

const names = async (w: World, on?: string) =>
  (await w.as('reporter1')(unitApi.list, on ? { query: { on } } : {})).items.map((unit) => unit.name);
const detail = (w: World, id: string) => w.as('admin')(unitApi.get, { params: { id } });
const others = { name: 'Phòng Công chứng trung tâm', shortName: 'P. CC trung tâm', abbreviation: 'CCTT' };
const rename = (w: World, from: string, rev = 0, said = others) =>
  w.as('admin')(unitApi.rename, { params: { id: w.units.unit1.id }, body: { rev, from, ...said } });
const end = (w: World, from: string, successorId: string | null, rev = 0) =>
  w.as('admin')(unitApi.end, { params: { id: w.units.unit1.id }, body: { rev, from, successorId } });
const add = (w: World, parentId: string, name: string, startsOn = '2021-08-20') =>
  w.as('admin')(unitApi.add, {
    body: { parentId, kind: 'team', name, shortName: name, abbreviation: 'T', startsOn },
  });

story('the register lists the units of one agency and of no other', async (w) => {
  expect(await names(w)).toEqual([
    'Sở Tư pháp',
    'Văn phòng Sở',
    'Phòng Công chứng số 1',
    'Phòng Công chứng số 2',
  ]);
  const theirs = await w.as('otherReporter')(unitApi.list, {});
  expect(theirs.items.map((unit) => unit.name)).not.toContain('Phòng Công chứng số 1');
});

story('nobody without a session sees the register', async ({ raw }) => {
  const answer = await raw(null, { method: 'GET', url: '/api/units' });
  expect(answer).toMatchObject({ status: 401, body: { code: 'door.signInNeeded' } });
});

story('a unit renamed today is called so today, and last month as it was then', async (w) => {
  const unit = await rename(w, '2021-08-20');
  expect(unit).toMatchObject({ name: 'Phòng Công chứng trung tâm', rev: 2 });
  expect(unit.history.map(({ from, to, name }) => [from, to, name])).toEqual([
    ['2021-08-20', null, 'Phòng Công chứng trung tâm'],
    ['2021-01-01', '2021-08-19', 'Phòng Công chứng số 1'],
  ]);
  expect(await names(w)).toContain('Phòng Công chứng trung tâm');
  expect(await names(w, '2021-07-20')).toContain('Phòng Công chứng số 1');
  expect(await names(w, '2021-07-20')).not.toContain('Phòng Công chứng trung tâm');
});

story('a name from next month on waits for its day and comes true by itself', async (w) => {
  await rename(w, '2021-09-01');
  expect(await names(w)).toContain('Phòng Công chứng số 1');
  expect(await names(w, '2021-09-01')).toContain('Phòng Công chứng trung tâm');
  w.on('2021-09-01');
  await w.inside('admin', refreshUnits);
  expect(await names(w)).toContain('Phòng Công chứng trung tâm');
  const { rev } = await detail(w, w.units.unit1.id);
  await w.inside('admin', refreshUnits);
  expect((await detail(w, w.units.unit1.id)).rev).toBe(rev);
});

story('the past is not rewritten, and one written change does not run over another', async (w) => {
  await expect(rename(w, '2021-08-19')).rejects.toMatchObject({ code: 'unit.dayInPast' });
  await rename(w, '2021-10-01');
  await expect(rename(w, '2021-09-01', 1)).rejects.toMatchObject({
    code: 'unit.laterChange',
    facts: { on: '2021-10-01' },
  });
  const corrected = await rename(w, '2021-10-01', 1, { ...others, name: 'Phòng Công chứng Một' });
  expect(corrected.history).toHaveLength(2);
  expect(corrected.history[0]?.name).toBe('Phòng Công chứng Một');
});

story('a stale page is told how the unit stands now; the same act repeated is answered', async (w) => {
  await rename(w, '2021-08-20');
  expect(await rename(w, '2021-08-20')).toMatchObject({ name: 'Phòng Công chứng trung tâm' });
  await expect(end(w, '2021-09-01', w.units.unit2.id)).rejects.toMatchObject({
    code: 'door.changedMeanwhile',
  });
});

story('a unit moves with all that stands beneath it', async (w) => {
  const { unit1, unit2 } = w.units;
  const team = await add(w, unit1.id, 'Tổ Lưu trữ');
  expect(team).toMatchObject({ parentId: unit1.id, position: 1 });
  const move = (id: string, parentId: string, from: string, rev: number) =>
    w.as('admin')(unitApi.move, { params: { id }, body: { rev, from, parentId } });
  await expect(move(unit1.id, team.id, '2021-09-01', 0)).rejects.toMatchObject({
    code: 'unit.beneathItself',
  });
  await expect(move(w.units.agency.id, unit2.id, '2021-09-01', 0)).rejects.toMatchObject({
    code: 'unit.isAgency',
  });
  await move(unit1.id, unit2.id, '2021-09-01', 0);
  await expect(add(w, unit1.id, 'Tổ khác')).rejects.toMatchObject({ code: 'unit.laterChange' });
  w.on('2021-09-01');
  await w.inside('admin', refreshUnits);
  const { rows } = await w.inside('admin', async (ctx) => ({
    rows: await ctx.db.rows({ name: '', text: 'select path::text as path, name from unit where id = $1' }, [
      team.id,
    ]),
  }));
  const plain = (id: string) => id.replaceAll('-', '');
  expect(rows).toEqual([{ name: 'Tổ Lưu trữ', path: `${unit2.path}.${plain(unit1.id)}.${plain(team.id)}` }]);
  const before = await w.as('admin')(unitApi.list, { query: { on: '2021-08-31' } });
  expect(before.items.find((unit) => unit.id === unit1.id)?.parentId).toBe(w.units.agency.id);
});

story('a unit with people or with units beneath it does not end in the void', async (w) => {
  await expect(end(w, '2021-09-01', null)).rejects.toMatchObject({
    code: 'unit.hasPeople',
    facts: { count: 3 },
  });
  await add(w, w.units.unit1.id, 'Tổ Lưu trữ');
  await expect(end(w, '2021-09-01', w.units.unit2.id)).rejects.toMatchObject({ code: 'unit.hasChildren' });
});

story('units merged leave the past as it was, and their people go along', async (w) => {
  const { unit1, unit2 } = w.units;
  const ended = await end(w, '2021-09-01', unit2.id);
  expect(ended).toMatchObject({ endsOn: '2021-08-31', successors: [{ id: unit2.id, since: '2021-09-01' }] });
  expect(Object.values(ended.actions).some((verdict) => verdict.allowed)).toBe(false);
  expect((await detail(w, unit2.id)).predecessors).toMatchObject([{ id: unit1.id }]);
  expect(await names(w, '2021-08-31')).toContain('Phòng Công chứng số 1');
  expect(await names(w, '2021-09-01')).not.toContain('Phòng Công chứng số 1');
});

story("another agency's unit is answered like one that never was", async (w) => {
  const nowhere = { rev: 0, from: '2021-09-01', ...others };
  for (const id of [w.units.otherUnit.id, crypto.randomUUID()]) {
    await expect(detail(w, id)).rejects.toMatchObject({ status: 404 });
    await expect(w.as('admin')(unitApi.rename, { params: { id }, body: nowhere })).rejects.toMatchObject({
      status: 404,
    });
    await expect(end(w, '2021-09-01', id)).rejects.toMatchObject({ fields: [{ path: 'body.successorId' }] });
    await expect(add(w, id, 'Tổ')).rejects.toMatchObject({ status: 404 });
  }
});

story('only an administrator changes the tree', async (w) => {
  for (const player of ['director', 'office', 'leader1', 'reporter1'] as const)
    await expect(
      w.as(player)(unitApi.rename, {
        params: { id: w.units.unit1.id },
        body: { rev: 0, from: '2021-09-01', ...others },
      }),
    ).rejects.toMatchObject({ status: 403 });
});
