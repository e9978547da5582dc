import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { sessionRoutes } from './features/account/index.ts';
import { obligationRoutes } from './features/obligation/index.ts';
import { unitRoutes } from './features/unit/index.ts';
import type { DoorDeps } from './platform/http/admit.ts';
import { answerProblem } from './platform/http/answer-problem.ts';
import { secureHeaders } from './platform/http/secure-headers.ts';
import { serve } from './platform/http/serve.ts';
import { serveSite } from './platform/http/serve-site.ts';

export interface AppDeps extends DoorDeps {
  logLevel: string;
  trustProxy: boolean;
  /** Folder of the built web; without it the process serves the API alone. */
  siteFolder?: string;
}

/** The table of contents: every feature's routes, a line each. */
export const routes = [...unitRoutes, ...sessionRoutes, ...obligationRoutes];

/** The API without its process: what `main` listens with and the tests knock at. */
export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: deps.logLevel === 'silent' ? false : { level: deps.logLevel, redact: ['req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: deps.trustProxy,
    genReqId: () => deps.newId(),
    routerOptions: { ignoreTrailingSlash: true },
  });
  secureHeaders(app, deps.secureCookies);
  await app.register(cookie);
  app.setErrorHandler(answerProblem);
  await serveSite(app, deps.siteFolder);
  serve(app, deps, routes);
  return app;
}
