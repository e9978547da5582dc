import type { Ctx } from '../../platform/http/ctx.ts';
import { findEdition } from './checklist.repo.ts';
import { countedResult, type Merged, readMerged } from './merged.ts';
import { raiseAsked } from './raise-finding.ts';
import { writeResult } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';

/** A visit that has ended is counted anew after each answer and choice, and what they ask to be mended becomes findings. */
export async function settleResult(ctx: Ctx, row: VisitRow): Promise<Merged> {
  const { agencyId } = ctx.actor;
  const edition = await ctx.db.one(findEdition, [agencyId, row.edition_id]);
  const merged = await readMerged(ctx, row.id);
  await ctx.db.run(writeResult, [agencyId, row.id, JSON.stringify(countedResult(edition.body, merged))]);
  await raiseAsked(ctx, row, edition, merged);
  return merged;
}
