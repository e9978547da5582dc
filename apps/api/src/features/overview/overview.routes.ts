import { displayApi, overviewApi } from '@thidua/shared/overview/overview.api';
import { routesOf } from '../../platform/http/routes.ts';
import { makeDisplay, readDisplays, revoke, showDisplay } from './displays.ts';
import { exportGrid } from './export-grid.ts';
import { readFeed, readTimeline } from './feed.ts';
import { readOverview } from './read-overview.ts';
import { search } from './search.ts';
import { readWall, showWall } from './wall.ts';

export const overviewRoutes = [
  ...routesOf(overviewApi, {
    get: readOverview,
    sheet: exportGrid,
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
