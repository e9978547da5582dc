import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.adminJournal,
    lazy: () => import('./journal.page.tsx').then(({ JournalPage }) => ({ Component: JournalPage })),
  },
];

export default routes;
