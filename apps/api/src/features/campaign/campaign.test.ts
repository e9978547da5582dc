import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { expect } from 'vitest';
import { plan1096 } from '../../../seed/plan-1096.ts';
import { givenCampaign, givenPlan } from '../../../test/given-campaign.ts';
import { world } from '../../../test/world.ts';
import { plantCampaign } from './plant-campaign.ts';

const story = world();

const { parts: _parts, ...head } = givenPlan('2021-08-20');
const newHead = { ...head, objectives: [...head.objectives], recipients: [...head.recipients] };

const duty = (sectionId: string, unitIds: string[], title = 'Đo thân nhiệt khách đến') => ({
  sectionId,
  title,
  shortTitle: 'Đo thân nhiệt',
  text: 'Đo thân nhiệt mọi khách đến cơ quan.',
  recurrence: 'once' as const,
  dueOn: '2021-09-10',
  unitIds,
});

story(
  'plan 1096 is planted whole, and cannot start while nobody answers for one of its lines',
  async ({ as, inside }) => {
    const { id } = await inside('office', (ctx) => plantCampaign(ctx, plan1096(ctx.today)));
    const draft = await as('office')(campaignApi.get, { params: { id } });
    expect(draft).toMatchObject({
      number: '1096/KH-STP',
      issuedOn: '2021-08-18',
      state: 'draft',
      startsOn: '2021-08-20',
      parent: { number: '7579/KH-BCĐ', issuedOn: '2021-08-09' },
    });
    expect(draft.duties).toHaveLength(25);
    expect(draft.duties.find((one) => one.code === 'II.2.e')).toMatchObject({
      citation: 'II.2, gạch đầu dòng thứ 6',
      recurrence: 'monthly',
    });
    // This small agency has no working group and none of the named offices: the office sees which lines nobody answers for.
    const refused = as('office')(campaignApi.start, { params: { id }, body: { rev: draft.rev } });
    await expect(refused).rejects.toMatchObject({
      code: 'campaign.notReady',
      facts: { codes: ['II.2.e', 'III.1.a', 'III.1.b', 'III.1.c'] },
    });
  },
);

story('a draft does not exist for those who do not write plans', async ({ as, inside }) => {
  const { id } = await inside('office', (ctx) => plantCampaign(ctx, givenPlan('2021-08-20')));
  for (const player of ['reporter1', 'staff1', 'workingGroup', 'otherOffice'] as const) {
    await expect(as(player)(campaignApi.get, { params: { id } })).rejects.toMatchObject({ status: 404 });
    const { items } = await as(player)(campaignApi.list, {});
    expect(items).toEqual([]);
  }
  const { items } = await as('director')(campaignApi.list, {});
  expect(items.map((one) => one.state)).toEqual(['draft']);
});

story('a plan is written from scratch: head, section, duties, start', async ({ as, units, queries }) => {
  const call = as('office');
  const made = await call(campaignApi.create, { body: newHead });
  const params = { id: made.id };
  const sectioned = await call(campaignApi.putSection, {
    params,
    body: { rev: made.rev, parentId: null, code: 'I', title: 'Việc phải làm' },
  });
  const sectionId = sectioned.sections[0]!.id;
  const both = [units.unit1.id, units.unit2.id];
  const one = await call(campaignApi.addDuty, {
    params,
    body: { rev: sectioned.rev, ...duty(sectionId, both) },
  });
  const two = await call(campaignApi.addDuty, {
    params,
    body: { rev: one.rev, ...duty(sectionId, [units.unit1.id], 'Rửa tay') },
  });
  expect(two.duties.map((line) => [line.code, line.citation])).toEqual([
    ['I.a', 'I, gạch đầu dòng thứ 1'],
    ['I.b', 'I, gạch đầu dòng thứ 2'],
  ]);
  const dropped = await call(campaignApi.dropDuty, {
    params,
    body: { rev: two.rev, dutyId: two.duties[0]!.id },
  });
  expect(dropped.duties.map((line) => [line.code, line.title])).toEqual([['I.a', 'Rửa tay']]);
  const renamed = await call(campaignApi.putSection, {
    params,
    body: { rev: dropped.rev, sectionId, parentId: null, code: 'II', title: 'Việc phải làm' },
  });
  expect(renamed.duties[0]).toMatchObject({ code: 'II.a', citation: 'II, gạch đầu dòng thứ 1' });
  const running = await call(campaignApi.start, { params, body: { rev: renamed.rev } });
  expect(running.state).toBe('running');
  expect(running.actions).toMatchObject({
    edit: { allowed: true },
    start: { allowed: false, why: 'wrongState' },
    discard: { allowed: false },
    close: { allowed: true },
  });
  queries();
  await call(campaignApi.get, { params });
  expect(queries()).toBeLessThanOrEqual(6);
});

story('the same key makes one campaign, another body under it is refused', async ({ raw }) => {
  const send = (body: unknown) =>
    raw('office', {
      method: 'POST',
      url: '/api/campaigns',
      body,
      headers: { 'idempotency-key': 'one-campaign' },
    });
  const first = await send(newHead);
  const again = await send(newHead);
  expect((again.body as { id: string }).id).toBe((first.body as { id: string }).id);
  expect(await send({ ...newHead, number: '1097/KH-STP' })).toMatchObject({
    status: 422,
    body: { code: 'door.keyReused' },
  });
});

story('a copy takes sections and duties with their days moved', async (w) => {
  const source = await givenCampaign(w);
  const copy = await w.as('office')(campaignApi.create, {
    body: { ...newHead, number: '12/KH-STP', startsOn: '2021-10-20', copyOf: source },
  });
  expect(copy.state).toBe('draft');
  expect(copy.duties.map((one) => [one.code, one.startsOn, one.dueOn])).toEqual([
    ['II.1.a', '2021-10-20', '2021-11-03'],
    ['II.1.b', '2021-10-20', null],
    ['II.1.c', '2021-10-20', null],
  ]);
  const original = await w.as('office')(campaignApi.get, { params: { id: source } });
  expect(original.duties.map((one) => one.id)).not.toContain(copy.duties[0]!.id);
  await expect(
    w.as('otherOffice')(campaignApi.create, { body: { ...newHead, copyOf: source } }),
  ).rejects.toMatchObject({ status: 404 });
});

story('of a running plan words are mended and journalled, days are not', async (w) => {
  const id = await givenCampaign(w);
  const params = { id };
  const before = await w.as('office')(campaignApi.get, { params });
  const dutyId = before.duties[0]!.id;
  const mended = await w.as('office')(campaignApi.editDuty, {
    params,
    body: { rev: before.rev, dutyId, title: 'Treo áp phích 5K tại mọi trụ sở' },
  });
  expect(mended.duties[0]!.title).toBe('Treo áp phích 5K tại mọi trụ sở');
  await expect(
    w.as('office')(campaignApi.editDuty, { params, body: { rev: mended.rev, dutyId, dueOn: '2021-12-01' } }),
  ).rejects.toMatchObject({ code: 'campaign.wrongState' });
  await expect(
    w.as('office')(campaignApi.dropDuty, { params, body: { rev: mended.rev, dutyId } }),
  ).rejects.toMatchObject({ code: 'campaign.wrongState' });
});

story('a stale page is told how the plan stands, a repeat is answered', async (w) => {
  const id = await givenCampaign(w);
  const params = { id };
  const { rev } = await w.as('office')(campaignApi.get, { params });
  const edit = { params, body: { rev, shortTitle: 'Tên mới' } };
  await w.as('office')(campaignApi.edit, edit);
  expect((await w.as('office')(campaignApi.edit, edit)).shortTitle).toBe('Tên mới');
  await expect(
    w.as('director')(campaignApi.edit, { params, body: { rev, shortTitle: 'Tên khác' } }),
  ).rejects.toMatchObject({ code: 'door.changedMeanwhile', facts: { current: { shortTitle: 'Tên mới' } } });
});

story('other contents upon the old revision are no repeat, though the same person sends them', async (w) => {
  const id = await givenCampaign(w);
  const params = { id };
  const { rev } = await w.as('office')(campaignApi.get, { params });
  await w.as('office')(campaignApi.edit, { params, body: { rev, shortTitle: 'Tên mới' } });
  await expect(
    w.as('office')(campaignApi.edit, { params, body: { rev, shortTitle: 'Từ cửa sổ thứ hai' } }),
  ).rejects.toMatchObject({ code: 'door.changedMeanwhile', facts: { current: { shortTitle: 'Tên mới' } } });
});

story('bad input is named field by field', async ({ raw }) => {
  const answer = await raw('office', {
    method: 'POST',
    url: '/api/campaigns',
    body: { ...newHead, number: '', issuedOn: '18/8/2021', endsOn: '2021-01-01' },
    headers: { 'idempotency-key': 'bad-campaign' },
  });
  expect(answer.status).toBe(400);
  const { fields } = answer.body as { fields: { path: string }[] };
  expect(fields.map((fault) => fault.path).sort()).toEqual(['body.endsOn', 'body.issuedOn', 'body.number']);
});

story('a draft can be thrown away, what runs cannot', async (w) => {
  const made = await w.as('office')(campaignApi.create, { body: newHead });
  await w.as('office')(campaignApi.discard, { params: { id: made.id }, body: { rev: made.rev } });
  await expect(w.as('office')(campaignApi.get, { params: { id: made.id } })).rejects.toMatchObject({
    status: 404,
  });
  const id = await givenCampaign(w);
  const { rev } = await w.as('office')(campaignApi.get, { params: { id } });
  await expect(w.as('office')(campaignApi.discard, { params: { id }, body: { rev } })).rejects.toMatchObject({
    code: 'campaign.wrongState',
  });
});
