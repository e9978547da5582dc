import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MultipartFile } from '@fastify/multipart';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { FastifyRequest } from 'fastify';
import { actorOf, type DoorDeps, type Knock } from '../http/admit.ts';
import { flushActs } from '../http/flush-acts.ts';
import { type Held, heldFor, keepFor, keyOf } from '../http/idempotency.ts';
import { makeCtx } from '../http/make-ctx.ts';
import { parts } from '../http/run-query.ts';
import type { FileDoor, KeptBytes } from './file-door.ts';
import type { FileStore } from './file-store.ts';
import { isTextFile, redraw, typeOf } from './look.ts';
import { type Origin, originOf } from './picture-origin.ts';
import { type Received, receive } from './receive.ts';

/** What the sender says of a picture: that its place is kept, and when it was taken if its camera does not say. */
export interface Asked {
  place?: 'keep' | 'drop';
  takenAt?: string;
}

/** The bytes come in first and are looked at; only then does a short transaction write what is known of them. */
export async function takeIn<View>(
  deps: DoorDeps,
  store: FileStore,
  door: FileDoor<View>,
  knock: Knock,
  asked: Asked,
): Promise<View> {
  const key = keyOf(knock.request);
  const part = await onlyFile(knock.request, door);
  const path = join(store.scratch, deps.newId());
  try {
    const received = await receive(part.file, path).catch((fault: Error) => {
      // The browser has gone away in the middle: nobody is there to be told, and it is no fault of ours.
      throw knock.request.raw.destroyed ? doorProblem.invalid() : fault;
    });
    if (part.file.truncated) throw doorProblem.tooLarge({ limit: door.maxBytes });
    const name = door.nameOf(part.filename ?? '');
    const { bytes, at } = await look(door, received, name, asked);
    await store.put(bytes.sha256, at);
    const held = { endpoint: door.incoming.name, key, contents: `${name}\n${received.sha256}` };
    return await enter(deps, door, knock, bytes, held);
  } finally {
    // A cut or refused upload leaves nothing behind.
    for (const left of [path, `${path}.drawn`]) await rm(left, { force: true });
  }
}

async function onlyFile<View>(request: FastifyRequest, door: FileDoor<View>): Promise<MultipartFile> {
  if (!request.isMultipart()) throw doorProblem.wrongMedia();
  const part = await request.file();
  if (part?.type !== 'file') throw door.notOne();
  return part;
}

async function look<View>(
  door: FileDoor<View>,
  { path, size, sha256 }: Received,
  name: string,
  asked: Asked,
): Promise<{ bytes: KeptBytes; at: string }> {
  const type = await typeOf(path);
  const taken = await door.judge({ name, size, type, isText: () => isTextFile(path) });
  const unknown: Origin = { takenAt: null, place: null };
  const plain = { name, type: taken.type, size, sha256, width: null, height: null, ...unknown };
  if (!taken.redrawTo) return { bytes: plain, at: path };
  const drawn = await redraw(path, taken.type, taken.redrawTo).catch(() => {
    throw door.broken(name);
  });
  const origin = await originOf(path);
  const { path: at, ...measures } = drawn;
  const takenAt = origin.takenAt ?? asked.takenAt ?? null;
  const place = asked.place === 'keep' ? origin.place : null;
  return { bytes: { ...plain, ...measures, takenAt, place }, at };
}

function enter<View>(
  deps: DoorDeps,
  door: FileDoor<View>,
  knock: Knock,
  bytes: KeptBytes,
  held: Held,
): Promise<View> {
  return deps.transact('write', actorOf(knock), async (client) => {
    const made = makeCtx({ client, ...parts(deps, knock) });
    const repeated = await heldFor(made.ctx, held);
    const id = repeated ?? (await door.enter(made.ctx, bytes));
    if (!repeated) {
      await flushActs(deps, made, door.incoming, null);
      await keepFor(made.ctx, held, id);
    }
    return door.show(made.ctx, id);
  });
}
