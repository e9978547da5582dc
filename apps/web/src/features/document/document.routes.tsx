import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.adminPapers,
    lazy: () => import('./letterhead.page.tsx').then(({ LetterheadPage }) => ({ Component: LetterheadPage })),
  },
];

export default routes;
