import { newDayJob } from './features/account/index.ts';
import { openConsolidationsJob } from './features/consolidation/index.ts';
import { visitsOfEndedJob } from './features/inspection/index.ts';
import { remindJob } from './features/notice/index.ts';
import { foldCountsJob } from './features/obligation/index.ts';
import { openPeriodsJob } from './features/report/index.ts';
import { taskJobs } from './features/task/index.ts';
import type { Job } from './platform/jobs/job.ts';

/** What the clock asks for, a line per job. */
export const jobs: readonly Job[] = [
  newDayJob,
  ...taskJobs,
  openPeriodsJob,
  visitsOfEndedJob,
  remindJob,
  openConsolidationsJob,
  foldCountsJob,
];
