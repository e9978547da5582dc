import { endRolesOfUnit } from './features/account/index.ts';
import { consolidationReactions } from './features/consolidation/index.ts';
import { inspectionReactions } from './features/inspection/index.ts';
import { tellOfActs } from './features/notice/index.ts';
import { recomputeRollup, redatePeriods, reopenPeriods } from './features/report/index.ts';
import { taskReactions } from './features/task/index.ts';
import { reactionsOf } from './platform/journal/reaction.ts';

/**
 * Journal event -> what follows: the only place where a lower feature moves a higher one. `within` runs in the act's own
 * transaction (what a dashboard must show at once), `after` in the journal's worker, at least once.
 */
export const reactions = reactionsOf(
  [
    endRolesOfUnit,
    ...taskReactions,
    ...inspectionReactions,
    redatePeriods,
    reopenPeriods,
    ...consolidationReactions, // after the periods they follow
  ],
  [tellOfActs, recomputeRollup],
);
