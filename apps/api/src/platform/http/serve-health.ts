import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { refuseUnknown } from './serve.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();
const loopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** With a token whoever bears it; without one this machine alone, and nobody whom a proxy on it lets through. */
function mayWatch({ ip, headers }: FastifyRequest, token: string | undefined): boolean {
  if (token) return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
  return loopback.test(ip) && !headers['x-forwarded-for'] && !headers.forwarded;
}

/** Whether we live and whether the database answers; and figures for those who watch the house, which tell who asks for what how often. */
export function serveHealth(
  app: FastifyInstance,
  answers: () => Promise<boolean>,
  metricsToken?: string,
): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    seconds.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
  app.get('/api/health', async (_request, reply) => {
    const isReady = await answers().catch(() => false);
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'down' });
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayWatch(request, metricsToken)) return refuseUnknown();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
