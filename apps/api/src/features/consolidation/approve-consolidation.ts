import { createHash } from 'node:crypto';
import { adjusted } from '@thidua/shared/consolidation/add-up';
import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { canonicalValue } from '@thidua/shared/report/canonical';
import { receiptOf } from '@thidua/shared/report/receipt';
import type { Ctx } from '../../platform/http/ctx.ts';
import { settle } from '../obligation/index.ts';
import { moveToApproved, moveToCorrecting } from './consolidation.repo.ts';
import type { ConsolidationRow } from './consolidation.row.ts';
import { insertSealed } from './consolidation-version.repo.ts';
import { actOn, lockFor } from './load-consolidation.ts';
import { readGathered } from './sources.ts';

/** The agency's own report to the level above: an immutable version with its receipt. */
export async function approveConsolidation(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.approve>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'approve', body);
  const contents = await contentsOf(ctx, row);
  const text = canonicalValue({ consolidationId: row.id, version: row.version, ...contents });
  const receipt = receiptOf(row.period_key, row.node_abbreviation, row.id, row.version);
  const isLate = row.duty_is_late || (row.duty_state === 'owed' && ctx.now > row.duty_due_at);
  const { agencyId, accountId, onBehalfOf } = ctx.actor;
  await ctx.db.run(insertSealed, [
    agencyId,
    row.id,
    row.version,
    JSON.stringify(contents),
    row.presented_by,
    accountId,
    onBehalfOf?.accountId ?? null,
    ctx.now,
    isLate,
    createHash('sha256').update(text).digest('hex'),
    receipt,
  ]);
  await ctx.db.run(moveToApproved, [agencyId, row.id]);
  const duty = { subjectId: row.id, periodKey: row.period_key };
  await settle(ctx, { ...duty, kind: 'consolidation' }, ctx.now, 'accepted');
  await settle(ctx, { ...duty, kind: 'consolidation.approve' }, ctx.now, 'accepted');
  ctx.record({
    event: 'consolidation.approved',
    ...actOn(row),
    changes: { periodKey: row.period_key, version: row.version, receipt, isLate },
  });
  return row.id;
}

/** All that is signed: totals with what the office added, texts, every version behind them, who is missing or exempt. */
async function contentsOf(ctx: Ctx, row: ConsolidationRow) {
  const { figures, rows } = await readGathered(ctx, row);
  const totals = figures.map(({ code, value }) => [code, adjusted(value, row.adjustments[code]?.delta)]);
  const sources = rows.flatMap((one) =>
    one.pinned_state === null
      ? []
      : [
          {
            reportId: one.report_id,
            unitId: one.unit_id,
            state: one.pinned_state,
            version: one.pinned_version,
          },
        ],
  );
  const texts = Object.entries(row.draft_fields).map(([code, { value, by }]) => [code, { ...value, by }]);
  return {
    figures: Object.fromEntries(totals),
    counted: Object.fromEntries(figures.map(({ code, n, of }) => [code, { n, of }])),
    adjustments: row.adjustments,
    texts: Object.fromEntries(texts),
    sources,
    kept: row.kept,
  };
}

/** Opens the next version; the approved one stands, and what it came to is not forgotten. */
export async function correctConsolidation(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.correct>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'correct', body);
  await ctx.db.run(moveToCorrecting, [ctx.actor.agencyId, row.id]);
  ctx.record({
    event: 'consolidation.correcting',
    ...actOn(row),
    changes: { periodKey: row.period_key, version: row.version + 1 },
    reason: body.reason,
  });
  return row.id;
}
