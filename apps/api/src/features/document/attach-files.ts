import { documentProblem } from '@thidua/shared/document/document.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { SubjectRef } from '../../platform/registry.ts';
import { attach, type FileRow, lockFiles } from './document.repo.ts';

/** Hangs uploads of the actor on a record, which decides from then on who may read them. One record for good. */
export async function attachFiles(ctx: Ctx, ids: readonly string[], subject: SubjectRef): Promise<FileRow[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.rows(lockFiles, [ctx.actor.agencyId, ids]);
  for (const id of ids) {
    const row = rows.find((one) => one.id === id);
    const isMine = row?.subject_id === null && row.account_id === ctx.actor.accountId;
    if (!isMine && row?.subject_id !== subject.id) throw documentProblem.notYours({ id });
  }
  await ctx.db.run(attach, [ctx.actor.agencyId, ids, subject.kind, subject.id]);
  return rows;
}

export const attachFile = async (ctx: Ctx, id: string, subject: SubjectRef): Promise<void> => {
  await attachFiles(ctx, [id], subject);
};
