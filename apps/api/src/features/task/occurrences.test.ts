import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { taskApi } from '@thidua/shared/task/task.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import { givenCampaign, taskOf } from '../../../test/given-campaign.ts';
import { type World, world } from '../../../test/world.ts';
import { openOccurrences } from './index.ts';

const story = world();
const open = (w: World) => w.inside('office', openOccurrences);

story('the present occurrence and the one ahead stand from the start', async (w) => {
  await givenCampaign(w);
  const line = await taskOf(w, 'unit1', 'II.1.b');
  expect(line).toMatchObject({ periodKey: '2021-W34', dueAt: '2021-08-26T10:00:00.000Z' });
  const todo = await w.as('reporter1')(obligationApi.mine, { query: { kind: 'task' } });
  expect(
    todo.items
      .map((row) => row.periodKey)
      .filter(Boolean)
      .sort(),
  ).toEqual(['2021-M09', '2021-W34']);
});

story('a new week turns the task; the one before stays as it ended and can still be done', async (w) => {
  await givenCampaign(w);
  const first = await taskOf(w, 'unit1', 'II.1.b');
  const params = { id: first.id };
  await w.as('reporter1')(taskApi.progress, {
    params,
    body: { rev: first.rev, progress: 40, note: 'Hai buổi' },
  });
  w.on('2021-08-27');
  await open(w);
  const turned = await w.as('reporter1')(taskApi.get, { params });
  expect(turned).toMatchObject({
    periodKey: '2021-W35',
    state: 'assigned',
    progress: 0,
    note: '',
    owedBefore: 1,
  });
  expect(turned.occurrences.map((one) => [one.periodKey, one.mark, one.progress])).toEqual([
    ['2021-W35', 'notBegun', 0],
    ['2021-W34', 'overdue', 40],
  ]);
  const late = await w.as('reporter1')(taskApi.finish, {
    params,
    body: { rev: turned.rev, periodKey: '2021-W34', note: 'Bù tuần trước' },
  });
  expect(late).toMatchObject({ periodKey: '2021-W35', state: 'assigned', owedBefore: 0 });
  expect(late.occurrences[1]).toMatchObject({ periodKey: '2021-W34', state: 'done', isLate: true });
  const verified = await w.as('office')(taskApi.verify, {
    params,
    body: { rev: late.rev, periodKey: '2021-W34' },
  });
  expect(verified.occurrences[1]!.state).toBe('verified');
  expect(verified.state).toBe('assigned');
});

story('run twice it changes nothing, and weeks that were missed are made up for', async (w) => {
  await givenCampaign(w);
  w.on('2021-09-17');
  await open(w);
  const line = await taskOf(w, 'unit1', 'II.1.b');
  expect(line).toMatchObject({ periodKey: '2021-W38', state: 'assigned', owedBefore: 4 });
  const task = await w.as('reporter1')(taskApi.get, { params: { id: line.id } });
  expect(task.occurrences.map((one) => one.periodKey)).toEqual([
    '2021-W38',
    '2021-W37',
    '2021-W36',
    '2021-W35',
    '2021-W34',
  ]);
  await open(w);
  const again = await w.as('reporter1')(taskApi.get, { params: { id: line.id } });
  expect(again.rev).toBe(task.rev);
  expect(again.occurrences).toEqual(task.occurrences);
});

story('an occurrence that has not begun cannot be done, a task owed once does not recur', async (w) => {
  await givenCampaign(w);
  const weekly = await taskOf(w, 'unit1', 'II.1.b');
  const ahead = { rev: weekly.rev, periodKey: '2021-W35', note: 'Sớm' };
  await expect(
    w.as('reporter1')(taskApi.finish, { params: { id: weekly.id }, body: ahead }),
  ).rejects.toMatchObject({ code: 'task.notOpen' });
  const once = await taskOf(w, 'unit1', 'II.1.a');
  w.on('2021-10-20');
  await open(w);
  expect(await taskOf(w, 'unit1', 'II.1.a')).toMatchObject({
    rev: once.rev,
    periodKey: null,
    mark: 'overdue',
  });
});

story('a unit that is no more owes nothing from its end on, and what it had done stays', async (w) => {
  await givenCampaign(w);
  const done = await taskOf(w, 'unit2', 'II.1.a');
  await w.as('reporter2')(taskApi.finish, {
    params: { id: done.id },
    body: { rev: done.rev, note: 'Đã treo' },
  });
  const { unit1, unit2 } = w.units;
  const { rev } = await w.as('admin')(unitApi.get, { params: { id: unit2.id } });
  await w.as('admin')(unitApi.end, {
    params: { id: unit2.id },
    body: { rev, successorId: unit1.id, from: '2021-08-24' },
  });
  const ofUnit = async () => {
    const query = { unitId: unit2.id };
    const { items } = await w.as('office')(taskApi.list, { query });
    return items.map((task) => `${task.duty.code} ${task.state}`).toSorted();
  };
  expect(await ofUnit()).toEqual(['II.1.a done', 'II.1.b assigned', 'II.1.c assigned']);
  w.on('2021-08-24');
  await open(w);
  expect(await ofUnit()).toEqual(['II.1.a done']);
  const waiting = await w.as('office')(obligationApi.mine, { query: { tab: 'waiting', kind: 'task' } });
  expect(waiting.items.filter((row) => row.aboutUnit.id === unit2.id)).toEqual([]);
});
