import { fastifySSE } from '@fastify/sse';
import type { FastifyInstance } from 'fastify';
import { admit, type DoorDeps } from '../http/admit.ts';
import type { LiveBoard } from './live-board.ts';

const access = { name: 'live.events', spec: { access: 'signedIn' } } as const;

/** The small door of the live events: session as everywhere, then one stream per open page. */
export async function serveLive(app: FastifyInstance, deps: DoorDeps, board: LiveBoard): Promise<void> {
  await app.register(fastifySSE as never, { heartbeatInterval: 25_000 });
  app.get('/api/events', { sse: 'only' }, async (request, reply) => {
    const knock = await admit(deps, access as never, request, reply);
    const { session } = knock;
    if (!session) return;
    reply.header('x-accel-buffering', 'no');
    reply.sse.keepAlive();
    const leave = board.add({
      actor: session.actor,
      sessionId: session.id,
      send: (message) => void reply.sse.send({ event: 'journal', data: message }).catch(() => {}),
      drop: () => reply.sse.close(),
    });
    reply.sse.onClose(leave);
    await board.ready().catch((fault: Error) => {
      leave();
      throw fault;
    });
    await reply.sse.send({ event: 'open', data: { now: knock.now }, retry: 2000 });
  });
}
