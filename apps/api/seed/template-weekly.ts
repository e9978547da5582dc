import {
  type PlantedRegime,
  plantRegime,
  sampleIndicators,
  sampleTemplate,
} from '../src/features/form/index.ts';
import type { Ctx } from '../src/platform/http/ctx.ts';

export { sampleIndicators as weeklyIndicators, sampleTemplate as weeklyTemplate };

export interface Weekly {
  campaignId: string | null;
  /** The office that receives. */
  officeId: string;
  startsOn: string;
}

/**
 * The weekly report of plan 1096 (III.2): Friday to Thursday, due on the next working day at 17:00, owed by the office itself, every
 * division and every center.
 */
export function plantWeekly(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
  { campaignId, officeId, startsOn }: Weekly,
): Promise<PlantedRegime> {
  return plantRegime(ctx, {
    template: { code: 'weekly-1096', name: 'Báo cáo tuần', draft: sampleTemplate },
    indicators: sampleIndicators,
    name: 'Báo cáo tuần thực hiện Kế hoạch 1096/KH-STP',
    campaignId,
    creditorUnitId: officeId,
    periodKind: 'week',
    startsOn,
    cutoff: 4,
    dueRule: { workingDays: 1, time: '17:00' },
    debtorRule: { unitKinds: ['office', 'division', 'center'] },
  });
}
