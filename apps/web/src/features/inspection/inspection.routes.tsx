import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.findings,
    lazy: () => import('./findings.page.tsx').then(({ FindingsPage }) => ({ Component: FindingsPage })),
  },
  {
    path: patterns.finding,
    lazy: () => import('./finding.page.tsx').then(({ FindingPage }) => ({ Component: FindingPage })),
  },
  {
    path: patterns.inspectionRecord,
    handle: { frame: 'signedInBare' },
    lazy: () =>
      import('./visit-record.page.tsx').then(({ VisitRecordPage }) => ({ Component: VisitRecordPage })),
  },
];

export default routes;
