import type { Ctx } from '../../platform/http/ctx.ts';
import { insertRemarks } from './remark.repo.ts';

/** Comments on one record, each pinned to a field (null: to the record as a whole) of one of its versions. */
export interface Pinned {
  subject: { kind: string; id: string };
  unitId: string;
  version: number | null;
  remarks: readonly { field: string | null; text: string }[];
}

/** Pins them in one statement, inside the command that makes them. */
export async function pinRemarks(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
  pinned: Pinned,
): Promise<void> {
  if (pinned.remarks.length === 0) return;
  const rows = pinned.remarks.map((remark) => ({ ...remark, id: ctx.newId() }));
  const { subject, unitId, version } = pinned;
  const { agencyId, accountId } = ctx.actor;
  await ctx.db.run(insertRemarks, [
    agencyId,
    JSON.stringify(rows),
    unitId,
    subject.kind,
    subject.id,
    version,
    accountId,
    ctx.now,
  ]);
}
