import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { obligationRoutes } from './features/obligation/index.ts';
import { unitRoutes } from './features/unit/index.ts';
import type { DoorDeps } from './platform/http/admit.ts';
import { answerProblem } from './platform/http/answer-problem.ts';
import { refuseUnknown, serve } from './platform/http/serve.ts';

export interface AppDeps extends DoorDeps {
  logLevel: string;
  trustProxy: boolean;
}

/** The table of contents: every feature's routes, a line each. */
export const routes = [...unitRoutes, ...obligationRoutes];

export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: deps.logLevel === 'silent' ? false : { level: deps.logLevel, redact: ['req.headers.cookie'] },
    disableRequestLogging: true,
    trustProxy: deps.trustProxy,
    genReqId: () => deps.newId(),
    routerOptions: { ignoreTrailingSlash: true },
  });
  await app.register(cookie);
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(refuseUnknown);
  serve(app, deps, routes);
  return app;
}
