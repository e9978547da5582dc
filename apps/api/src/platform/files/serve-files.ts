import multipart from '@fastify/multipart';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { actorOf, admit, type DoorDeps, type Knock } from '../http/admit.ts';
import { makeCtx } from '../http/make-ctx.ts';
import { parseInput } from '../http/parse.ts';
import { parts } from '../http/run-query.ts';
import { dispositionOf } from './disposition.ts';
import type { FileDoor, ReadableFile } from './file-door.ts';
import type { FileStore } from './file-store.ts';
import { type Asked, takeIn } from './take-in.ts';

/** The small doors of files: one in, one out. Session and permission as everywhere. */
export async function serveFiles<View>(
  app: FastifyInstance,
  deps: DoorDeps,
  store: FileStore,
  door: FileDoor<View>,
): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: door.maxBytes, files: 1, fields: 0, parts: 1 },
  });

  app.post(door.incoming.spec.path, async (request, reply) => {
    const knock = await admit(deps, door.incoming, request, reply);
    const { query } = parseInput(door.incoming, { params: {}, query: request.query, body: undefined });
    const view = await takeIn(deps, store, door, knock, (query ?? {}) as Asked);
    deps.committed(actorOf(knock).agencyId, door.incoming.name);
    return reply.send(view);
  });

  app.get<{ Params: { id: string } }>(door.outgoing.spec.path, async (request, reply) => {
    const knock = await admit(deps, door.outgoing, request, reply);
    if (!z.uuid().safeParse(request.params.id).success) throw doorProblem.notFound();
    const file = await findFor(deps, door, knock, request.params.id);
    return giveOut(store, file, request, reply);
  });
}

function findFor<View>(
  deps: DoorDeps,
  door: FileDoor<View>,
  knock: Knock,
  id: string,
): Promise<ReadableFile> {
  return deps.transact('read', actorOf(knock), (client) =>
    door.find(makeCtx({ client, ...parts(deps, knock) }).ctx, id),
  );
}

/** The bytes never change; who may read them does, so a kept copy is shown only after asking. */
async function giveOut(
  store: FileStore,
  file: ReadableFile,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const tag = `"${file.key}"`;
  reply.headers({
    'cache-control': 'private, no-cache',
    etag: tag,
    'content-disposition': dispositionOf(file.name),
    'content-security-policy': "default-src 'none'; sandbox",
  });
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  const bytes = await store.read(file.key);
  if (!bytes) throw new Error(`the bytes of ${file.key} are missing`);
  return reply
    .type(file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type)
    .header('content-length', file.size)
    .send(bytes);
}
