import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.plans,
    lazy: () => import('./plans.page.tsx').then(({ PlansPage }) => ({ Component: PlansPage })),
  },
  {
    path: patterns.newPlan,
    lazy: () => import('./new-plan.page.tsx').then(({ NewPlanPage }) => ({ Component: NewPlanPage })),
  },
  {
    path: patterns.plan,
    lazy: () => import('./plan.page.tsx').then(({ PlanPage }) => ({ Component: PlanPage })),
  },
];

export default routes;
