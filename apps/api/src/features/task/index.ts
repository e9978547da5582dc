export { takeEvidence } from './evidence.ts';
export { openOccurrences, taskJobs } from './open-occurrences.ts';
export { taskMeasures } from './task.measures.ts';
export { taskReactions } from './task.reactions.ts';
export { taskRoutes } from './task.routes.ts';
export { taskSubjects } from './task.subjects.ts';
