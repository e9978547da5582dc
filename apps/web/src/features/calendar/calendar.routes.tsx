import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.calendar,
    lazy: () => import('./calendar.page.tsx').then(({ CalendarPage }) => ({ Component: CalendarPage })),
  },
];

export default routes;
