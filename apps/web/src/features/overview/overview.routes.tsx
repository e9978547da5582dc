import type { RouteObject } from 'react-router';
import { patterns } from '../../platform/paths.ts';

const routes: RouteObject[] = [
  {
    path: patterns.overview,
    lazy: () => import('./overview.page.tsx').then(({ OverviewPage }) => ({ Component: OverviewPage })),
  },
  {
    path: patterns.displays,
    lazy: () => import('./displays.page.tsx').then(({ DisplaysPage }) => ({ Component: DisplaysPage })),
  },
  {
    path: patterns.timeline,
    lazy: () => import('./timeline.page.tsx').then(({ TimelinePage }) => ({ Component: TimelinePage })),
  },
  {
    path: patterns.figures,
    lazy: () => import('./figures.page.tsx').then(({ FiguresPage }) => ({ Component: FiguresPage })),
  },
  {
    path: patterns.indicatorRange,
    lazy: () =>
      import('./indicator-range.page.tsx').then(({ IndicatorRangePage }) => ({
        Component: IndicatorRangePage,
      })),
  },
  {
    path: patterns.overviewTv,
    handle: { frame: 'signedInBare' },
    lazy: () => import('./wall.page.tsx').then(({ WallPage }) => ({ Component: WallPage })),
  },
  {
    path: patterns.wall,
    handle: { frame: 'bare' },
    lazy: () => import('./wall.page.tsx').then(({ DisplayPage }) => ({ Component: DisplayPage })),
  },
];

export default routes;
