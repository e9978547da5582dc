import { findingApi } from '@thidua/shared/inspection/finding.api';
import { noticeApi } from '@thidua/shared/notice/notice.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { recordedVisit } from '../../../test/given-inspection.ts';
import { type World, world } from '../../../test/world.ts';
import { remindJob } from './notice.jobs.ts';

const story = world();

async function givenFinding(w: World) {
  const visit = await recordedVisit(w);
  return w.as('office')(findingApi.get, { params: { id: visit.findings[0]?.id ?? '' } });
}

story('who is to mend a finding is told of it', async (w) => {
  const one = await givenFinding(w);
  await w.settled();
  const { items } = await w.as('leader1')(noticeApi.list, { query: {} });
  expect(items.filter(({ subject }) => subject.id === one.id).map(({ event }) => event)).toEqual([
    'finding.raised',
  ]);
});

story('an overdue finding rises to the head of the unit, the office and the director', async (w) => {
  const one = await givenFinding(w);
  await w.as('leader1')(findingApi.assign, {
    params: { id: one.id },
    body: { rev: one.rev, ownerId: w.accounts.staff1 },
  });
  const told = async (who: Player) => {
    const { items } = await w.as(who)(noticeApi.list, { query: {} });
    return items.filter(({ event, subject }) => event === 'obligation.escalated' && subject.id === one.id)
      .length;
  };
  const look = async (when: string) => {
    w.on(when);
    await w.inside('office', (ctx) => remindJob.run(ctx));
  };
  await look('2021-08-27T02:00:00.000Z');
  await look('2021-08-30T02:00:00.000Z'); // the first working day after
  expect([await told('leader1'), await told('director')]).toEqual([1, 0]);
  await look('2021-09-10T02:00:00.000Z');
  expect([await told('leader1'), await told('office2'), await told('director')]).toEqual([2, 1, 1]);
});
