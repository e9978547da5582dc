import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.adminUnits,
    lazy: () => import('./units.page.tsx').then(({ UnitsPage }) => ({ Component: UnitsPage })),
  },
  {
    path: patterns.adminWorkingDays,
    lazy: () =>
      import('./working-days.page.tsx').then(({ WorkingDaysPage }) => ({ Component: WorkingDaysPage })),
  },
];

export default routes;
