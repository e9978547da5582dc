import { named } from '../../platform/db/statement.ts';
import type { Job } from '../../platform/jobs/job.ts';

/**
 * $1 agency: of the rows that were added to a period's count one remains for each due time, and none where nothing is left to count.
 * Whoever comes while another folds has nothing to do.
 */
export const foldCounts = named<never>(
  'obligation.foldCounts',
  `with gone as (
     delete from report_count where agency_id = $1 and (regime_id, period_key) in (
       select regime_id, period_key from report_count
       where agency_id = $1 and (select pg_try_advisory_xact_lock(hashtextextended('report_count ' || $1::uuid, 0)))
       group by regime_id, period_key, due_at, visible_from having count(*) > 1)
     returning *
   )
   insert into report_count
   select agency_id, regime_id, period_key, due_at, visible_from, sum(owed), sum(on_time), sum(late), sum(exempt)
   from gone group by 1, 2, 3, 4, 5 having (sum(owed), sum(on_time), sum(late), sum(exempt)) <> (0, 0, 0, 0)`,
);

/** Each submission adds to the count of its period; within an hour they are one row again. */
export const foldCountsJob: Job = {
  name: 'obligation.foldCounts',
  cron: '25 * * * *',
  run: async (ctx) => {
    await ctx.db.run(foldCounts, [ctx.actor.agencyId]);
  },
};
