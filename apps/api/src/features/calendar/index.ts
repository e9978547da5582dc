export { calendarRoutes } from './calendar.routes.ts';
export { calendarFeed } from './calendar-feed.ts';
