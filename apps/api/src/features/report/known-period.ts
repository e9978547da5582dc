import { keptFor } from '../../platform/cache/kept.ts';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { CoreRow, HeadRow, PeriodFacts } from './report.row.ts';
import { findPeriodFacts } from './report-read.repo.ts';

/** Periods hardly ever change and every report asks for its own: kept for a minute, some thousands of them. */
const kept = keptFor<PeriodFacts>(60_000, 5000);

/** The report's row together with what its period and regime say. */
export async function withPeriod<Row extends CoreRow>(
  ctx: Pick<ReadCtx, 'db' | 'actor'>,
  row: Row,
): Promise<Row & HeadRow> {
  const known = kept.get(row.period_id);
  if (known) return Object.assign(row, known);
  const facts = await ctx.db.one(findPeriodFacts, [ctx.actor.agencyId, row.period_id]);
  kept.set(row.period_id, facts);
  return Object.assign(row, facts);
}
