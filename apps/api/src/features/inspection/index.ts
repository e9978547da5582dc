export { namesOfAccounts } from './clashes.ts';
export { checklistRoutes, findingRoutes } from './finding.routes.ts';
export { inspectionMeasures } from './inspection.measures.ts';
export { inspectionReactions } from './inspection.reactions.ts';
export { inspectionRoutes } from './inspection.routes.ts';
export { inspectionSubjects } from './inspection.subjects.ts';
export { visitsBetween } from './list-visits.ts';
export { plantSampleChecklist } from './plant-checklist.ts';
export { visitsOfEndedJob } from './visits-of-ended.ts';
