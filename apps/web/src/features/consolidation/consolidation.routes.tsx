import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.consolidation,
    lazy: async () => ({ Component: (await import('./consolidation.page.tsx')).default }),
  },
  {
    path: patterns.receivedReports,
    lazy: () => import('./received.page.tsx').then(({ ReceivedPage }) => ({ Component: ReceivedPage })),
  },
];

export default routes;
