export { openOccurrences, taskJobs } from './open-occurrences.ts';
export { openTasks } from './open-tasks.ts';
export { taskMeasures } from './task.measures.ts';
export { taskReactions } from './task.reactions.ts';
export { taskRoutes } from './task.routes.ts';
export { taskSubjects } from './task.subjects.ts';
export { countByDuty, countByUnit } from './task-plan.repo.ts';
