import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.adminUnits,
    lazy: () => import('./units.page.tsx').then(({ UnitsPage }) => ({ Component: UnitsPage })),
  },
];

export default routes;
