import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Plan, PlanDuty } from '@thidua/shared/campaign/plan.model';
import { taskApi } from '@thidua/shared/task/task.api';
import { plantCampaign, startCampaign } from '../src/features/campaign/index.ts';
import type { CastUnit, Player } from './cast.ts';
import type { World } from './world.ts';

const everyUnit = { kinds: ['office', 'division'] as const };

export const givenDuties: readonly PlanDuty[] = [
  {
    title: 'Treo áp phích về 5K tại trụ sở',
    shortTitle: 'Áp phích 5K',
    text: 'Tuyên truyền các áp phích tại trụ sở cơ quan.',
    responsible: everyUnit,
    recurrence: 'once',
    dueAfter: 14,
  },
  {
    title: 'Tự kiểm tra việc thực hiện 5K',
    shortTitle: 'Tự kiểm tra',
    text: 'Thường xuyên tự kiểm tra.',
    responsible: everyUnit,
    recurrence: 'weekly',
  },
  {
    title: 'Quán triệt văn bản chỉ đạo',
    shortTitle: 'Quán triệt',
    text: 'Tiếp tục quán triệt.',
    responsible: { kinds: ['division'] },
    recurrence: 'standing',
  },
];

export const givenPlan = (startsOn: string, duties = givenDuties): Plan => ({
  number: '1096/KH-STP',
  issuedOn: '2021-08-18',
  issuer: 'Sở Tư pháp',
  title: 'Phong trào “Toàn dân tham gia xây dựng địa bàn an toàn”',
  shortTitle: 'Địa bàn an toàn',
  parent: { number: '7579/KH-BCĐ', issuedOn: '2021-08-09', issuer: 'Ban Chỉ đạo Phong trào' },
  objectives: ['Giữ vững cơ quan an toàn.'],
  recipients: ['Lãnh đạo Sở (vbđt)'],
  startsOn,
  endsOn: null,
  parts: [{ code: 'II', title: 'Nội dung', parts: [{ code: 'II.1', title: 'Chỉ đạo điều hành', duties }] }],
});

/** A campaign that runs from the day of the story in the agency of `player`. */
export function givenCampaign(w: World, player: Player = 'office', duties = givenDuties): Promise<string> {
  return w.inside(player, async (ctx) => {
    const { id } = await plantCampaign(ctx, givenPlan(ctx.today, duties));
    await startCampaign(ctx, id);
    return id;
  });
}

/** The task of a unit for the duty of a code, as the office (of its agency) reads it. */
export async function taskOf(w: World, unit: CastUnit, code: string) {
  const office = unit.startsWith('other') ? 'otherOffice' : 'office';
  const { items } = await w.as(office)(taskApi.list, { query: { unitId: w.units[unit].id, limit: 200 } });
  const line = items.find((task) => task.duty.code === code);
  if (!line) throw new Error(`${unit} has no task ${code}`);
  return line;
}

export async function campaignOf(w: World, player: Player, id: string) {
  return w.as(player)(campaignApi.get, { params: { id } });
}
