import { calendarApi } from '@thidua/shared/calendar/calendar.api';
import { routesOf } from '../../platform/http/routes.ts';
import { readCalendar } from './read-calendar.ts';

export const calendarRoutes = routesOf(calendarApi, { list: readCalendar });
