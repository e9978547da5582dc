import type { Readable } from 'node:stream';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { FileStore } from '../../platform/files/file-store.ts';
import { actorOf, type DoorDeps, type Knock } from '../../platform/http/admit.ts';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { makeCtx } from '../../platform/http/make-ctx.ts';
import { type FileRow, findFile } from './document.repo.ts';

/** A file is read by those who may read the record it hangs on; until it hangs on one, by whoever sent it. */
async function isVisible(ctx: ReadCtx, row: FileRow): Promise<boolean> {
  if (row.subject_id === null || row.subject_kind === null) return row.account_id === ctx.actor.accountId;
  const kind = ctx.subjects.get(row.subject_kind);
  return (await kind?.visible(ctx, [row.subject_id]))?.has(row.subject_id) ?? false;
}

export async function findReadable(deps: DoorDeps, knock: Knock, id: string): Promise<FileRow> {
  const actor = actorOf(knock);
  const { registries, newId } = deps;
  return deps.transact('read', actor, async (client) => {
    const { ctx } = makeCtx({
      client,
      actor,
      now: knock.now,
      requestId: knock.request.id,
      registries,
      newId,
    });
    const row = await ctx.db.maybe(findFile, [actor.agencyId, id]);
    if (!row || !(await isVisible(ctx, row))) throw doorProblem.notFound();
    return row;
  });
}

export async function bytesOf(store: FileStore, row: FileRow): Promise<Readable> {
  const bytes = await store.read(row.storage_key);
  if (!bytes) throw new Error(`file ${row.id}: the bytes are missing`);
  return bytes;
}

/** `attachment` with the name as RFC 5987 and RFC 6266 want it: plain ASCII for old clients, UTF-8 for the rest. */
export function dispositionOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const ascii = plain.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const utf8 = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
