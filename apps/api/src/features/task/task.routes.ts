import { taskApi } from '@thidua/shared/task/task.api';
import { routesOf } from '../../platform/http/routes.ts';
import { assign, cancelTask, showAssigned } from './assign-task.ts';
import { exportTasks } from './export-tasks.ts';
import { findEvidence } from './find-evidence.ts';
import { countTasks, readTasks } from './list-tasks.ts';
import { planTask } from './plan-task.ts';
import { readMatrix, readOutline } from './read-plan.ts';
import { showTask } from './show-task.ts';
import { finish, progress, withdraw } from './update-task.ts';
import { giveBack, verify } from './verify-task.ts';

export const taskRoutes = routesOf(taskApi, {
  list: readTasks,
  counts: countTasks,
  outline: readOutline,
  matrix: readMatrix,
  sheet: exportTasks,
  candidates: findEvidence,
  get: (ctx, { params }) => showTask(ctx, params.id),
  assign: { act: assign, show: showAssigned },
  plan: { act: planTask, show: showTask },
  progress: { act: progress, show: showTask },
  finish: { act: finish, show: showTask },
  takeBack: { act: withdraw, show: showTask },
  verify: { act: verify, show: showTask },
  return: { act: giveBack, show: showTask },
  cancel: { act: cancelTask, show: showTask },
});
