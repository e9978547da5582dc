import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { documentApi } from '@thidua/shared/document/document.api';
import { maxFileBytes, type StoredFile } from '@thidua/shared/document/document.model';
import { documentProblem } from '@thidua/shared/document/document.problems';
import { cleanFileName } from '@thidua/shared/document/file-kinds';
import type { FastifyRequest } from 'fastify';
import type { FileStore } from '../../platform/files/file-store.ts';
import { receive } from '../../platform/files/receive.ts';
import { actorOf, type DoorDeps, type Knock } from '../../platform/http/admit.ts';
import type { Ctx } from '../../platform/http/ctx.ts';
import { flushActs } from '../../platform/http/flush-acts.ts';
import { type Held, heldFor, keepFor, keyOf } from '../../platform/http/idempotency.ts';
import { makeCtx } from '../../platform/http/make-ctx.ts';
import { findFile, insertFile } from './document.repo.ts';
import { fileView } from './document.view.ts';
import { type Inspected, inspectFile } from './inspect-file.ts';

/** The bytes come in first and are looked at; only then does a short transaction write what is known of them. */
export async function uploadFile(deps: DoorDeps, store: FileStore, knock: Knock): Promise<StoredFile> {
  const key = keyOf(knock.request);
  const part = await onlyFile(knock.request);
  const path = join(store.scratch, deps.newId());
  try {
    const received = await receive(part.file, path).catch((fault: Error) => {
      // The browser has gone away in the middle: nobody is there to be told, and it is no fault of ours.
      throw knock.request.raw.destroyed ? doorProblem.invalid() : fault;
    });
    if (part.file.truncated) throw doorProblem.tooLarge({ limit: maxFileBytes });
    const name = cleanFileName(part.filename ?? '');
    const file = await inspectFile(received, name);
    await store.put(file.sha256, file.path);
    return await enter(deps, knock, { ...file, name, held: heldOf(key, name, received.sha256) });
  } finally {
    // A cut or refused upload leaves nothing behind.
    for (const left of [path, `${path}.drawn`]) await rm(left, { force: true });
  }
}

const heldOf = (key: string, name: string, sha256: string): Held => ({
  endpoint: documentApi.upload.name,
  key,
  contents: `${name}\n${sha256}`,
});

async function onlyFile(request: FastifyRequest): Promise<MultipartFile> {
  if (!request.isMultipart()) throw doorProblem.wrongMedia();
  const part: Multipart | undefined = await request.file();
  if (part?.type !== 'file') throw documentProblem.oneFile();
  return part;
}

interface Entered extends Inspected {
  name: string;
  held: Held;
}

function enter(deps: DoorDeps, knock: Knock, file: Entered): Promise<StoredFile> {
  const actor = actorOf(knock);
  const { registries, newId } = deps;
  const base = { actor, now: knock.now, requestId: knock.request.id, mode: deps.mode, registries, newId };
  return deps.transact('write', actor, async (client) => {
    const made = makeCtx({ client, ...base });
    const repeated = await heldFor(made.ctx, file.held);
    const id = repeated ?? (await write(made.ctx, file));
    if (!repeated) {
      await flushActs(deps, made, documentApi.upload, null);
      await keepFor(made.ctx, file.held, id);
    }
    return fileView(await made.ctx.db.one(findFile, [actor.agencyId, id]));
  });
}

async function write(ctx: Ctx, file: Entered): Promise<string> {
  const id = ctx.newId();
  const { agencyId, accountId, grants } = ctx.actor;
  const unitId = grants[0]?.unitId ?? agencyId;
  await ctx.db.run(insertFile, [
    id,
    agencyId,
    unitId,
    accountId,
    file.name,
    file.kind.type,
    file.size,
    file.sha256,
    file.width,
    file.height,
    ctx.now,
  ]);
  ctx.record({
    event: 'file.added',
    subject: { kind: 'file', id },
    unitId,
    audience: 'party',
    changes: { name: file.name, type: file.kind.type, size: file.size },
  });
  return id;
}
