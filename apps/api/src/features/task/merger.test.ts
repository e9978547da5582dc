import type { PlanDuty } from '@thidua/shared/campaign/plan.model';
import { taskApi } from '@thidua/shared/task/task.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import type { CastUnit } from '../../../test/cast.ts';
import { givenCampaign, taskOf } from '../../../test/given-campaign.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { openOccurrences } from './index.ts';

const story = world();

const duty = (title: string, more: Partial<PlanDuty>): PlanDuty => ({
  ...{ title, shortTitle: title, text: `${title}.`, responsible: { abbreviations: ['unit1'] } },
  ...{ recurrence: 'once', ...more },
});
const duties = [
  duty('Việc một lần', { dueAfter: 30 }),
  duty('Việc hằng tuần', { recurrence: 'weekly' }),
  duty('Việc của cả hai', { dueAfter: 30, responsible: { kinds: ['division'] } }),
  duty('Việc đã xong', { dueAfter: 30 }),
];

async function merge(w: World, successor: CastUnit | null): Promise<void> {
  const { unit1 } = w.units;
  const { rev } = await w.as('admin')(unitApi.get, { params: { id: unit1.id } });
  await w.as('admin')(unitApi.end, {
    params: { id: unit1.id },
    body: { rev, from: '2021-08-27', successorId: successor ? w.units[successor].id : null },
  });
}
const tasksOf = async (w: World, unit: CastUnit) =>
  (await w.as('office')(taskApi.list, { query: { unitId: w.units[unit].id, limit: 200 } })).items
    .map((task) => `${task.duty.code} ${task.state}`)
    .toSorted();
const nightly = (w: World) => w.inside('office', openOccurrences);
const told = (w: World) =>
  w.inside('office', (ctx) =>
    ctx.db.rows(
      unnamed<{ event: string; said: string | null }>(
        `select event, coalesce(changes->>'predecessor', changes->>'successor') as said from journal
         where event in ('task.assigned', 'task.cancelled') and changes ?| array['predecessor', 'successor'] order by event, seq`,
      ),
    ),
  );

story('what a merged unit was still to do passes to its successor on the day, and only that', async (w) => {
  await givenCampaign(w, 'office', duties);
  const finished = await taskOf(w, 'unit1', 'II.1.d');
  await w.as('reporter1')(taskApi.finish, {
    params: { id: finished.id },
    body: { rev: finished.rev, note: 'Đã làm xong' },
  });
  await merge(w, 'unit2');
  await nightly(w);
  expect(await tasksOf(w, 'unit2')).toEqual(['II.1.c assigned']); // not before the day

  w.on('2021-08-27');
  await nightly(w);
  expect(await tasksOf(w, 'unit2')).toEqual(['II.1.a assigned', 'II.1.b assigned', 'II.1.c assigned']);
  expect(await taskOf(w, 'unit2', 'II.1.a')).toMatchObject({ dueAt: '2021-09-19T10:00:00.000Z' });
  expect(await taskOf(w, 'unit2', 'II.1.b')).toMatchObject({ periodKey: '2021-W35' });
  expect(await tasksOf(w, 'unit1')).toContain('II.1.d done'); // the past is told as it was
  expect(await told(w)).toEqual([
    { event: 'task.assigned', said: 'Phòng Công chứng số 1' },
    { event: 'task.assigned', said: 'Phòng Công chứng số 1' },
    ...Array.from({ length: 3 }, () => ({ event: 'task.cancelled', said: 'Phòng Công chứng số 2' })),
  ]);
  await nightly(w);
  expect(await told(w)).toHaveLength(5);
  expect(await tasksOf(w, 'unit2')).toHaveLength(3);
});

story('what was passed on and then taken away by the office does not come back by night', async (w) => {
  await givenCampaign(w, 'office', duties);
  await merge(w, 'unit2');
  w.on('2021-08-27');
  await nightly(w);
  const task = await taskOf(w, 'unit2', 'II.1.a');
  await w.as('office')(taskApi.cancel, {
    params: { id: task.id },
    body: { rev: task.rev, reason: 'Không còn cần' },
  });
  await nightly(w);
  expect(await tasksOf(w, 'unit2')).not.toContain('II.1.a assigned');
});
