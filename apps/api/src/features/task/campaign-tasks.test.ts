import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { taskApi } from '@thidua/shared/task/task.api';
import { expect } from 'vitest';
import { givenCampaign } from '../../../test/given-campaign.ts';
import { world } from '../../../test/world.ts';

const story = world();

story('a campaign that starts gives every unit the tasks that the plan names it for', async (w) => {
  await givenCampaign(w);
  const codes = async (player: 'reporter1' | 'otherReporter') =>
    (await w.as(player)(taskApi.list, {})).items.map((task) => task.duty.code).sort();
  expect(await codes('reporter1')).toEqual(['II.1.a', 'II.1.b', 'II.1.c']);
  expect(await codes('otherReporter')).toEqual([]);
});

const duty = {
  title: 'Đo thân nhiệt khách đến',
  shortTitle: 'Đo thân nhiệt',
  text: 'Đo thân nhiệt mọi khách đến cơ quan.',
  recurrence: 'once' as const,
  dueOn: '2021-09-10',
};

story('a duty added to a running plan reaches its units at once', async (w) => {
  const id = await givenCampaign(w);
  const before = await w.as('office')(campaignApi.get, { params: { id } });
  const body = {
    rev: before.rev,
    ...duty,
    sectionId: before.duties[0]!.sectionId,
    unitIds: [w.units.unit2.id],
  };
  const after = await w.as('office')(campaignApi.addDuty, { params: { id }, body });
  expect(after.duties.at(-1)).toMatchObject({ code: 'II.1.d' });
  const theirs = await w.as('reporter2')(taskApi.list, { query: { dutyId: after.duties.at(-1)!.id } });
  expect(theirs.items).toHaveLength(1);
  const foreign = { ...body, rev: after.rev, unitIds: [w.units.otherUnit.id] };
  await expect(w.as('office')(campaignApi.addDuty, { params: { id }, body: foreign })).rejects.toMatchObject({
    code: 'campaign.unknownUnit',
  });
});

story('a closed campaign expects nothing more; opened again it does', async (w) => {
  const id = await givenCampaign(w);
  const params = { id };
  const { rev } = await w.as('office')(campaignApi.get, { params });
  const closed = await w.as('director')(campaignApi.close, { params, body: { rev, reason: 'Hết dịch' } });
  expect((await w.as('reporter1')(taskApi.list, {})).items).toEqual([]);
  const reopened = await w.as('office')(campaignApi.reopen, {
    params,
    body: { rev: closed.rev, reason: 'Có ca mới trong tỉnh' },
  });
  expect(reopened.state).toBe('running');
  expect((await w.as('reporter1')(taskApi.list, {})).items).toHaveLength(3);
});
