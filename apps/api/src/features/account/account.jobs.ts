import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { Job } from '../../platform/jobs/job.ts';
import { refreshUnits } from '../unit/index.ts';
import { movePeople } from './follow-mergers.ts';
import { sweepSessions } from './session.repo.ts';

const keptDays = 90;

/** A new day: names and places written down for today come true, people follow mergers, sessions long over are forgotten. */
export const newDayJob: Job = {
  name: 'account.newDay',
  cron: '1 0 * * *',
  run: async (ctx) => {
    await refreshUnits(ctx);
    await movePeople(ctx);
    await ctx.db.run(sweepSessions, [ctx.actor.agencyId, instantAt(addDays(ctx.today, -keptDays), '00:00')]);
  },
};
