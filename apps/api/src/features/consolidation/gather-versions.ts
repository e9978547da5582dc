import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { consolidationProblem } from '@thidua/shared/consolidation/consolidation.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx } from '../../platform/http/ctx.ts';
import { setStage } from '../obligation/index.ts';
import { keepGathered, moveToGathered } from './consolidation.repo.ts';
import type { SourceRow } from './consolidation.row.ts';
import { clearSources, insertSources } from './consolidation-source.repo.ts';
import { actOn, handsOf, lockFor } from './load-consolidation.ts';
import { isChanged, readGathered, standingOf } from './sources.ts';

/** Pins the versions that count now. What is not received is pinned as missing, so that it is seen when it comes. */
export async function gatherVersions(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.gather>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'gather', body);
  const { rows, newer } = await readGathered(ctx, row);
  const received = rows.filter(({ version }) => version !== null);
  if (received.length === 0) throw consolidationProblem.nothingReceived();
  const { agencyId, accountId } = ctx.actor;
  await ctx.db.run(clearSources, [agencyId, row.id]);
  const sources = rows.map(({ report_id, state, version }) => ({ report_id, state, version }));
  await ctx.db.run(insertSources, [agencyId, row.id, JSON.stringify(sources)]);
  await ctx.db.run(moveToGathered, [agencyId, row.id, handsOf(ctx), accountId, ctx.now]);
  if (row.duty_stage === 'none')
    await setStage(ctx, { subjectId: row.id, kind: 'consolidation', periodKey: row.period_key }, 'draft');
  ctx.record({
    event: 'consolidation.gathered',
    ...actOn(row),
    changes: {
      periodKey: row.period_key,
      reports: received.length,
      of: rows.length,
      figures: newer.map(({ code }) => code),
      taken: row.gathered_at === null ? [] : rows.filter(isChanged).map(changeOf),
    },
  });
  return row.id;
}

const changeOf = (row: SourceRow) => ({
  reportId: row.report_id,
  from: row.pinned_version,
  to: row.version,
});

/** Keeps what was gathered although newer versions count: seen, decided, with the reason; the next change is told again. */
export async function keepVersions(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.keep>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'keep', body);
  const { rows, changed } = await readGathered(ctx, row);
  if (changed.length === 0) throw consolidationProblem.notOutdated();
  const { agencyId, accountId } = ctx.actor;
  const versions = Object.fromEntries(rows.filter(isChanged).map((one) => [one.report_id, standingOf(one)]));
  const kept = { reason: body.reason, by: accountId, at: ctx.now, versions };
  await ctx.db.run(keepGathered, [agencyId, row.id, handsOf(ctx), JSON.stringify(kept)]);
  ctx.record({
    event: 'consolidation.kept',
    ...actOn(row),
    changes: { periodKey: row.period_key, kept: changed.map(changeOf) },
    reason: body.reason,
  });
  return row.id;
}
