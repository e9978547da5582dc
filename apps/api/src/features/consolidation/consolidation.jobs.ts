import type { Job } from '../../platform/jobs/job.ts';
import { openConsolidations } from './open-consolidation.ts';

/** After the periods have opened: what the office will owe for them. */
export const openConsolidationsJob: Job = {
  name: 'consolidation-open',
  cron: '10 0 * * *',
  run: async (ctx) => {
    await openConsolidations(ctx);
  },
};
