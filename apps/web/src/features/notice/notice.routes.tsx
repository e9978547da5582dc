import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.adminLadder,
    lazy: () => import('./ladder.page.tsx').then(({ LadderPage }) => ({ Component: LadderPage })),
  },
  {
    path: patterns.notices,
    lazy: () => import('./notices.page.tsx').then(({ NoticesPage }) => ({ Component: NoticesPage })),
  },
];

export default routes;
