import type { Job } from '../../platform/jobs/job.ts';
import { openPeriods } from './open-periods.ts';

/** Every night after midnight, and at every start: periods open by themselves. */
export const openPeriodsJob: Job = {
  name: 'report-open-periods',
  cron: '5 0 * * *',
  run: async (ctx) => {
    await openPeriods(ctx);
  },
};
