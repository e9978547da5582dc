import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer } from '@thidua/shared/contract/endpoint';
import { paperNumber } from '@thidua/shared/document/paper-number';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { KeyedQuery } from '../../platform/http/routes.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { findConsolidation } from './consolidation.repo.ts';
import { findSender, listReceived, type ReceivedRow } from './consolidation-version.repo.ts';
import { paperFile } from './export-word.ts';
import { show } from './read-consolidation.ts';
import { sealedView } from './sealed-view.ts';

/** What the agencies beneath the reader's committee have sent to it. */
export async function readReceived(ctx: ReadCtx): Promise<Answer<typeof consolidationApi.received>> {
  const rows = await ctx.db.rows(listReceived);
  return { items: rows.map(receivedView), nextCursor: null };
}

const receivedView = (row: ReceivedRow) => ({
  id: row.id,
  agency: { id: row.agency_id, name: row.agency_name },
  regimeName: row.regime_name,
  periodKey: row.period_key,
  version: row.version,
  approvedAt: row.approved_at,
  isLate: row.is_late,
  receipt: row.receipt,
  paper:
    row.number !== null && row.series !== null && row.day !== null
      ? { number: paperNumber(row.number, row.series).text, day: row.day }
      : null,
});

/** The last approved version as its agency's paper, made behind that agency's wall: nothing but the paper comes out. */
export const receivedWord: KeyedQuery<typeof consolidationApi.receivedWord> = {
  whose: async (ctx, { params }) => {
    const { agency_id } = await ctx.db.one(findSender, [params.id]);
    if (!agency_id) throw doorProblem.notFound();
    return houseOf(agency_id);
  },
  read: async (ctx, { params }) => {
    const view = await show(ctx, await ctx.db.one(findConsolidation, [ctx.actor.agencyId, params.id]));
    const [last] = view.sealed;
    if (!last) throw doorProblem.notFound();
    return paperFile(ctx, await sealedView(ctx, view, last.version));
  },
};
