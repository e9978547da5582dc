import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.notices,
    lazy: () => import('./notices.page.tsx').then(({ NoticesPage }) => ({ Component: NoticesPage })),
  },
];

export default routes;
