import { calendarApi, calendarFeedApi } from '@thidua/shared/calendar/calendar.api';
import { routesOf } from '../../platform/http/routes.ts';
import { makeFeed, readOwnFeed, revokeFeed, showFeed } from './own-feed.ts';
import { readCalendar } from './read-calendar.ts';

export const calendarRoutes = [
  ...routesOf(calendarApi, { list: readCalendar }),
  ...routesOf(calendarFeedApi, {
    own: readOwnFeed,
    make: { act: makeFeed, show: showFeed },
    revoke: { act: revokeFeed, show: readOwnFeed },
  }),
];
