import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.tasks,
    lazy: () => import('./tasks.page.tsx').then(({ TasksPage }) => ({ Component: TasksPage })),
  },
  {
    path: patterns.task,
    lazy: () => import('./task.page.tsx').then(({ TaskPage }) => ({ Component: TaskPage })),
  },
];

export default routes;
