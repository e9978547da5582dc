import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.reports,
    lazy: async () => ({ Component: (await import('./reports.page.tsx')).default }),
  },
  {
    path: patterns.reportPeriod,
    lazy: async () => ({ Component: (await import('./period.page.tsx')).default }),
  },
  {
    path: patterns.report,
    lazy: async () => ({ Component: (await import('./report-form.page.tsx')).default }),
  },
  {
    path: patterns.formPreview,
    handle: { frame: 'signedInBare' },
    lazy: async () => ({ Component: (await import('./form-preview.page.tsx')).default }),
  },
  {
    path: patterns.reportPaper,
    lazy: async () => ({ Component: (await import('./paper.page.tsx')).default }),
  },
];

export default routes;
