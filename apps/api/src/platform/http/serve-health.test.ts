import Fastify, { type FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { answerProblem } from './answer-problem.ts';
import { serveHealth } from './serve-health.ts';

const token = 'chia-khoa-xem-so-lieu';

async function house(metricsToken?: string, trustProxy = false): Promise<FastifyInstance> {
  const app = Fastify({ trustProxy });
  app.setErrorHandler(answerProblem);
  serveHealth(app, async () => true, metricsToken);
  return app;
}

async function asked(app: FastifyInstance, remoteAddress: string, headers: Record<string, string> = {}) {
  const answer = await app.inject({ url: '/metrics', remoteAddress, headers });
  return [answer.statusCode, answer.body.includes('http_request_seconds')];
}

test('without a token the figures are for this machine alone, and answered elsewhere as if there were none', async () => {
  const app = await house();
  for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
    expect(await asked(app, own)).toEqual([200, true]);
  for (const other of ['10.0.0.7', '::ffff:10.0.0.7', '2001:db8::1'])
    expect(await asked(app, other)).toEqual([404, false]);
  const unknown = await app.inject({ url: '/metrics', remoteAddress: '10.0.0.7' });
  expect(unknown.json()).toMatchObject({ code: 'door.notFound' });
});

test('a proxy on this machine does not open them to the world', async () => {
  for (const trusts of [false, true]) {
    const app = await house(undefined, trusts);
    for (const header of ['x-forwarded-for', 'forwarded'])
      expect(await asked(app, '127.0.0.1', { [header]: '10.0.0.7' })).toEqual([404, false]);
    expect(await asked(app, '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).toEqual([404, false]);
  }
});

test('with a token whoever bears it reads them, and nobody else', async () => {
  const app = await house(token);
  expect(await asked(app, '10.0.0.7', { authorization: `Bearer ${token}` })).toEqual([200, true]);
  for (const wrong of [{}, { authorization: token }, { authorization: `Bearer ${token}x` }])
    expect(await asked(app, '127.0.0.1', wrong as Record<string, string>)).toEqual([404, false]);
});
