import { doorProblem } from '@thidua/shared/contract/door.problems';
import { documentApi } from '@thidua/shared/document/document.api';
import { maxFileBytes, maxImageSide, type StoredFile } from '@thidua/shared/document/document.model';
import { documentProblem } from '@thidua/shared/document/document.problems';
import {
  cleanFileName,
  endingOf,
  kindOfEnding,
  kindOfType,
  nameFits,
} from '@thidua/shared/document/file-kinds';
import type { FileDoor, IncomingFile, KeptBytes, Taken } from '../../platform/files/file-door.ts';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { type FileRow, findFile, insertFile } from './document.repo.ts';
import { fileView } from './document.view.ts';

const refused = (name: string, reason: 'unknown' | 'notTaken' | 'disguised' | 'broken') =>
  documentProblem.typeNotAllowed({ name, reason });

/** What a file is follows from its contents; a name that says otherwise is a disguise. */
async function judge(file: IncomingFile): Promise<Taken> {
  const type = file.type ?? (await textType(file));
  const kind = kindOfType(type);
  // A program under the name of a picture pretends; under its own name it is merely not taken.
  if (!kind) throw refused(file.name, kindOfEnding(endingOf(file.name)) ? 'disguised' : 'notTaken');
  if (!nameFits(file.name, kind)) throw refused(file.name, 'disguised');
  return kind.isImage ? { type, redrawTo: maxImageSide } : { type };
}

/** Text has no signature: it is text when it reads as text, and the ending says of which kind. */
async function textType(file: IncomingFile): Promise<string> {
  const ending = endingOf(file.name);
  if (ending !== 'txt' && ending !== 'csv') throw refused(file.name, 'unknown');
  if (!(await file.isText())) throw refused(file.name, 'disguised');
  return ending === 'csv' ? 'text/csv' : 'text/plain';
}

async function enter(ctx: Ctx, file: KeptBytes): Promise<string> {
  const id = ctx.newId();
  const { agencyId, accountId, grants } = ctx.actor;
  const unitId = grants[0]?.unitId ?? agencyId;
  const { name, type, size, sha256, width, height, takenAt, place } = file;
  const known = [id, agencyId, unitId, accountId, name, type, size, sha256, width, height, ctx.now];
  const values = [...known, takenAt, place?.lat ?? null, place?.lon ?? null];
  await ctx.db.run(insertFile, values);
  ctx.record({
    event: 'file.added',
    subject: { kind: 'file', id },
    unitId,
    audience: 'party',
    changes: { name, type, size },
  });
  return id;
}

/** A file is read by those who may read the record it hangs on; until it hangs on one, by whoever sent it. */
async function isVisible(ctx: ReadCtx, row: FileRow): Promise<boolean> {
  if (row.subject_id === null || row.subject_kind === null) return row.account_id === ctx.actor.accountId;
  const kind = ctx.subjects.get(row.subject_kind);
  return (await kind?.visible(ctx, [row.subject_id]))?.has(row.subject_id) ?? false;
}

/** What the doors of files ask: which are taken, what is known of them, who may read them. */
export const fileDoor: FileDoor<StoredFile> = {
  incoming: documentApi.upload,
  outgoing: documentApi.download,
  maxBytes: maxFileBytes,
  nameOf: cleanFileName,
  judge,
  broken: (name) => refused(name, 'broken'),
  notOne: () => documentProblem.oneFile(),
  enter,
  show: async (ctx, id) => fileView(await ctx.db.one(findFile, [ctx.actor.agencyId, id])),
  find: async (ctx, id) => {
    const row = await ctx.db.maybe(findFile, [ctx.actor.agencyId, id]);
    if (!row || !(await isVisible(ctx, row))) throw doorProblem.notFound();
    return { name: row.name, type: row.type, size: row.size, key: row.storage_key };
  },
};
