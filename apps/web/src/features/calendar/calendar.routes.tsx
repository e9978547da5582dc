import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const load = () => import('./calendar.page.tsx');

const routes: RouteObject[] = [
  {
    path: patterns.calendar,
    lazy: () => load().then(({ CalendarPage }) => ({ Component: CalendarPage })),
  },
  {
    path: patterns.inspections,
    lazy: () => load().then(({ InspectionCalendarPage }) => ({ Component: InspectionCalendarPage })),
  },
];

export default routes;
