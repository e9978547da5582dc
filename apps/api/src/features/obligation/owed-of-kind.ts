import type { DutyRow, ObligationKind } from '@thidua/shared/obligation/obligation.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { dutyRows } from './duty-row.ts';
import { listOwedOfKind } from './my-work.repo.ts';

/** What is owed of one kind in the whole agency, what is due next first; for those who may see all of it. */
export async function readOwedOfKind(ctx: ReadCtx, kind: ObligationKind, limit: number): Promise<DutyRow[]> {
  const rows = await ctx.db.rows(listOwedOfKind, [ctx.actor.agencyId, kind, ctx.now, limit]);
  return dutyRows(ctx, rows);
}
