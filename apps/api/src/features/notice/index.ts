export { composeMail } from './compose-mail.ts';
export { remindJob } from './notice.jobs.ts';
export { noticeRoutes } from './notice.routes.ts';
export { tellOfActs } from './tell.ts';
