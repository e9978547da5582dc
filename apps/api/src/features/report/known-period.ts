import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { CoreRow, HeadRow, PeriodFacts } from './report.row.ts';
import { findPeriodFacts } from './report-read.repo.ts';

interface Kept {
  facts: PeriodFacts;
  until: number;
}

/** Periods hardly ever change and every report asks for its own: kept for a minute, some thousands of them. */
const lifeMs = 60_000;
const mostKept = 5000;
const kept = new Map<string, Kept>();

/** The report's row together with what its period and regime say. */
export async function withPeriod<Row extends CoreRow>(
  ctx: Pick<ReadCtx, 'db' | 'actor'>,
  row: Row,
): Promise<Row & HeadRow> {
  const known = kept.get(row.period_id);
  if (known && known.until > performance.now()) return Object.assign(row, known.facts);
  const facts = await ctx.db.one(findPeriodFacts, [ctx.actor.agencyId, row.period_id]);
  if (kept.size >= mostKept) kept.clear();
  kept.set(row.period_id, { facts, until: performance.now() + lifeMs });
  return Object.assign(row, facts);
}
