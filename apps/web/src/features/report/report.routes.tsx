import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.report,
    lazy: async () => ({ Component: (await import('./report-form.page.tsx')).default }),
  },
];

export default routes;
