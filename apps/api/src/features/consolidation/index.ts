export { openConsolidationsJob } from './consolidation.jobs.ts';
export { consolidationReactions } from './consolidation.reactions.ts';
export { consolidationRoutes } from './consolidation.routes.ts';
export { consolidationSubject } from './consolidation.subjects.ts';
export { type OpenedConsolidation, openConsolidations } from './open-consolidation.ts';
