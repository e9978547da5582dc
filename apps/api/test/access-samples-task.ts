import { taskApi } from '@thidua/shared/task/task.api';
import { plantCampaign, startCampaign } from '../src/features/campaign/index.ts';
import type { Sample, SamplePlace } from './access-samples.ts';
import { givenPlan } from './given-campaign.ts';
import type { World } from './world.ts';

type Of = { campaign: string; duty: string; task: string };
const later = '2021-09-30T10:00:00.000Z';
const nobody = '00000000-0000-7000-8000-000000000000';

/** Acts at a revision that never was: let in, they are told so and change nothing. */
const onCampaign = (body?: object): Sample => ({
  stands: 'agency',
  given: (records, place) => ({
    params: { id: records[place].campaign },
    ...(body ? { body: { rev: 999, ...body } } : {}),
  }),
});
const onTask = (body?: object): Sample => ({
  stands: 'unit',
  given: (records, place) => ({
    params: { id: records[place].task },
    ...(body ? { body: { rev: 999, ...body } } : {}),
  }),
});
const ofCampaign: Sample = {
  stands: 'agency',
  given: (records, place) => ({ query: { campaignId: records[place].campaign } }),
};
const { parts: _parts, ...head } = givenPlan('2021-08-20');
const duty = {
  title: 'Việc',
  shortTitle: 'Việc',
  text: 'Việc',
  recurrence: 'weekly',
  dueOn: null,
  unitIds: [],
};

export const taskSamples: Record<string, Sample> = {
  'campaign.list': { given: () => ({}) },
  'campaign.get': onCampaign(),
  'campaign.importPlan': {
    given: () => ({ body: { file: 'UEs=', name: 'Kế hoạch', startsOn: '2021-08-20' } }),
  },
  'campaign.create': { given: () => ({ body: head }) },
  'campaign.edit': onCampaign({ shortTitle: 'Tên khác' }),
  'campaign.discard': onCampaign({}),
  'campaign.putSection': onCampaign({ parentId: null, code: 'IV', title: 'Phần mới' }),
  'campaign.dropSection': onCampaign({ sectionId: nobody }),
  'campaign.addDuty': onCampaign({ sectionId: nobody, ...duty }),
  'campaign.editDuty': onCampaign({ dutyId: nobody, title: 'Việc khác' }),
  'campaign.assignRest': onCampaign({ unitIds: [nobody] }),
  'campaign.dropDuty': onCampaign({ dutyId: nobody }),
  'campaign.start': onCampaign({}),
  'campaign.close': onCampaign({}),
  'campaign.reopen': onCampaign({ reason: 'Có ca mới' }),
  'task.list': { given: () => ({}) },
  'task.counts': { given: () => ({}) },
  'task.sheet': { given: () => ({}) },
  'task.candidates': { given: () => ({ query: { q: 'ap phich' } }) },
  'task.outline': ofCampaign,
  'task.matrix': ofCampaign,
  'task.get': onTask(),
  'task.assign': {
    stands: 'agency',
    given: (records, place) => ({ body: { dutyId: records[place].duty, unitIds: [nobody] } }),
  },
  'task.plan': {
    stands: 'unit',
    given: (_, place, w) => ({
      body: { unitId: w.units[place].id, title: 'Việc riêng', recurrence: 'monthly', dueOn: null },
    }),
  },
  'task.progress': onTask({ progress: 10 }),
  'task.finish': onTask({ note: 'Xong' }),
  'task.takeBack': onTask({}),
  'task.verify': onTask({}),
  'task.return': onTask({ reason: 'Thiếu ảnh', dueAt: later }),
  'task.cancel': onTask({ reason: 'Không còn cần' }),
};

/** A running campaign in each agency, and one task of it in each place. */
export async function plantTasks(w: World): Promise<Record<SamplePlace, Of>> {
  const run = (player: 'office' | 'otherOffice') =>
    w.inside(player, async (ctx) => {
      const { id } = await plantCampaign(ctx, givenPlan(ctx.today));
      await startCampaign(ctx, id);
      return id;
    });
  const campaigns = { office: await run('office'), otherOffice: await run('otherOffice') };
  const of = async (place: SamplePlace): Promise<Of> => {
    const office = place === 'otherUnit' ? 'otherOffice' : 'office';
    const { items } = await w.as(office)(taskApi.list, { query: { unitId: w.units[place].id } });
    const task = items[0];
    if (!task) throw new Error(`${place} has no task`);
    return { campaign: campaigns[office], duty: task.duty.id, task: task.id };
  };
  return { unit1: await of('unit1'), unit2: await of('unit2'), otherUnit: await of('otherUnit') };
}
