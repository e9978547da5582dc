import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.report,
    lazy: async () => ({ Component: (await import('./report-form.page.tsx')).default }),
  },
  {
    path: patterns.reportPaper,
    lazy: async () => ({ Component: (await import('./paper.page.tsx')).default }),
  },
];

export default routes;
