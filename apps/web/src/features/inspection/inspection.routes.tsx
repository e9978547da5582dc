import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.inspectionRounds,
    lazy: () => import('./rounds.page.tsx').then(({ RoundsPage }) => ({ Component: RoundsPage })),
  },
  {
    path: patterns.inspectionRound,
    lazy: () => import('./round.page.tsx').then(({ RoundPage }) => ({ Component: RoundPage })),
  },
  {
    path: patterns.checklists,
    lazy: () => import('./checklists.page.tsx').then(({ ChecklistsPage }) => ({ Component: ChecklistsPage })),
  },
  {
    path: patterns.checklist,
    lazy: () => import('./checklist.page.tsx').then(({ ChecklistPage }) => ({ Component: ChecklistPage })),
  },
  {
    path: patterns.checklistBoard,
    lazy: () =>
      import('./checklist-board.page.tsx').then(({ ChecklistBoardPage }) => ({
        Component: ChecklistBoardPage,
      })),
  },
  {
    path: patterns.inspectionVisits,
    lazy: () => import('./visits.page.tsx').then(({ VisitsPage }) => ({ Component: VisitsPage })),
  },
  {
    path: patterns.inspection,
    lazy: () => import('./visit.page.tsx').then(({ VisitPage }) => ({ Component: VisitPage })),
  },
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
