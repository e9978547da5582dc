import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.myWork,
    lazy: () => import('./my-work.page.tsx').then(({ MyWorkPage }) => ({ Component: MyWorkPage })),
  },
];

export default routes;
