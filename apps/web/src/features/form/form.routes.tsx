import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.templates,
    lazy: async () => ({ Component: (await import('./templates.page.tsx')).default }),
  },
  {
    path: patterns.template,
    lazy: async () => ({ Component: (await import('./template.page.tsx')).default }),
  },
  {
    path: patterns.indicators,
    lazy: async () => ({ Component: (await import('./indicators.page.tsx')).default }),
  },
  {
    path: patterns.regimes,
    lazy: () => import('./regimes.page.tsx').then(({ RegimesPage }) => ({ Component: RegimesPage })),
  },
  {
    path: patterns.regime,
    lazy: () => import('./regime.page.tsx').then(({ RegimePage }) => ({ Component: RegimePage })),
  },
];

export default routes;
