import cookie from '@fastify/cookie';
import { feedPath } from '@thidua/shared/calendar/calendar.api';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import {
  accountRoutes,
  delegationRoutes,
  peopleSheetRoutes,
  sessionRoutes,
  setupRoutes,
} from './features/account/index.ts';
import { calendarFeed, calendarRoutes } from './features/calendar/index.ts';
import { campaignRoutes } from './features/campaign/index.ts';
import { consolidationRoutes } from './features/consolidation/index.ts';
import { fileDoor, letterheadRoutes } from './features/document/index.ts';
import { formRoutes, regimeRoutes } from './features/form/index.ts';
import { checklistRoutes, findingRoutes, inspectionRoutes } from './features/inspection/index.ts';
import { journalRoutes } from './features/journal/index.ts';
import { noticeRoutes } from './features/notice/index.ts';
import { dueRequestRoutes, obligationRoutes } from './features/obligation/index.ts';
import { overviewRoutes } from './features/overview/index.ts';
import { remarkRoutes } from './features/remark/index.ts';
import { reportRoutes } from './features/report/index.ts';
import { taskRoutes } from './features/task/index.ts';
import { unitRoutes, workingDayRoutes } from './features/unit/index.ts';
import type { FileStore } from './platform/files/file-store.ts';
import { serveFiles } from './platform/files/serve-files.ts';
import type { DoorDeps } from './platform/http/admit.ts';
import { answerProblem } from './platform/http/answer-problem.ts';
import { secureHeaders } from './platform/http/secure-headers.ts';
import { serve } from './platform/http/serve.ts';
import { serveFeed } from './platform/http/serve-feed.ts';
import { serveSite } from './platform/http/serve-site.ts';

export interface AppDeps extends DoorDeps {
  logLevel: string;
  trustProxy: boolean;
  /** Where the bytes of files lie. */
  files: FileStore;
  /** Folder of the built web; without it the process serves the API alone. */
  siteFolder?: string;
}

/** The table of contents: every feature's routes, a line each. */
export const routes = [
  ...unitRoutes,
  ...workingDayRoutes,
  ...sessionRoutes,
  ...setupRoutes,
  ...accountRoutes,
  ...peopleSheetRoutes,
  ...delegationRoutes,
  ...letterheadRoutes,
  ...campaignRoutes,
  ...obligationRoutes,
  ...dueRequestRoutes,
  ...taskRoutes,
  ...remarkRoutes,
  ...formRoutes,
  ...regimeRoutes,
  ...reportRoutes,
  ...inspectionRoutes,
  ...findingRoutes,
  ...checklistRoutes,
  ...consolidationRoutes,
  ...noticeRoutes,
  ...calendarRoutes,
  ...overviewRoutes,
  ...journalRoutes,
];

/** Ids that tell processes and requests apart in log and journal, without drawing random bits for each. */
function requestIds(): () => string {
  const boot = Date.now().toString(36);
  let count = 0;
  return () => {
    count += 1;
    return `${boot}-${count.toString(36)}`;
  };
}

/** The API without its process: what `main` listens with and the tests knock at. */
export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: deps.logLevel === 'silent' ? false : { level: deps.logLevel, redact: ['req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: deps.trustProxy,
    genReqId: requestIds(),
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: answerProblem, // an address that cannot be read comes to no handler
  });
  secureHeaders(app, deps.secureCookies);
  await app.register(cookie);
  app.setErrorHandler(answerProblem);
  await serveSite(app, deps.siteFolder);
  await serveFiles(app, deps, deps.files, fileDoor);
  serveFeed(app, deps, feedPath(':file'), calendarFeed);
  serve(app, deps, routes);
  return app;
}
