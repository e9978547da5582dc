export { noticeRoutes } from './notice.routes.ts';
export { tellOfActs } from './tell.ts';
