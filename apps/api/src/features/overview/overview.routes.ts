import { displayApi, overviewApi } from '@thidua/shared/overview/overview.api';
import { routesOf } from '../../platform/http/routes.ts';
import { makeDisplay, readDisplays, revoke, showDisplay } from './displays.ts';
import { exportCompleteness } from './export-completeness.ts';
import { exportGrid } from './export-grid.ts';
import { exportIndicator } from './export-indicator.ts';
import { readFeed, readTimeline } from './feed.ts';
import { readCompleteness } from './read-completeness.ts';
import { readIndicator } from './read-indicator.ts';
import { readOverview } from './read-overview.ts';
import { search } from './search.ts';
import { readWall, showWall } from './wall.ts';

export const overviewRoutes = [
  ...routesOf(overviewApi, {
    get: readOverview,
    sheet: exportGrid,
    completeness: readCompleteness,
    completenessSheet: exportCompleteness,
    indicator: readIndicator,
    indicatorSheet: exportIndicator,
    feed: readFeed,
    timeline: readTimeline,
    wall: readWall,
    search,
  }),
  ...routesOf(displayApi, {
    list: readDisplays,
    make: { act: makeDisplay, show: showDisplay },
    revoke: { act: revoke, show: showDisplay },
    show: showWall,
  }),
];
