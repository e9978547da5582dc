import { noticeApi } from '@thidua/shared/notice/notice.api';
import { routesOf } from '../../platform/http/routes.ts';
import { countNotices, readNotices, readThem } from './read-notices.ts';

export const noticeRoutes = routesOf(noticeApi, {
  list: readNotices,
  count: countNotices,
  read: { act: readThem, show: countNotices },
});
