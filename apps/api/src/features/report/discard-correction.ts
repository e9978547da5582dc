import type { Parsed } from '@thidua/shared/contract/endpoint';
import { draftOf } from '@thidua/shared/report/contents';
import type { reportApi } from '@thidua/shared/report/report.api';
import { reportProblem } from '@thidua/shared/report/report.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { oweAgain } from '../obligation/index.ts';
import { workCalendars } from '../unit/index.ts';
import { withPeriod } from './known-period.ts';
import { lockForUnit } from './lock-report.ts';
import { moveToStanding } from './report-move.repo.ts';
import { findVersion } from './report-read.repo.ts';
import { reviewOwed } from './review-owed.ts';

/**
 * The unit thinks better of a correction: what stands goes on standing, the draft is again what was submitted. A review that the
 * correction had called off is owed anew.
 */
export async function discardCorrection(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.discard>,
): Promise<string> {
  const row = await withPeriod(ctx, await lockForUnit(ctx, params.id, 'discard', body));
  const { agencyId, accountId } = ctx.actor;
  const standing = await ctx.db.maybe(findVersion, [agencyId, row.id, row.standing_version]);
  if (!standing) throw reportProblem.notCorrecting();
  const fields = draftOf(
    { figures: standing.v_figures, texts: standing.v_texts, reasons: standing.v_reasons },
    { rev: row.draft_rev + 1, at: ctx.now, by: (code) => standing.v_edited_by[code] ?? standing.v_signed_by },
  );
  await ctx.db.run(moveToStanding, [agencyId, row.id, JSON.stringify(fields), ctx.now, accountId]);
  if (row.standing_version !== row.accepted_version)
    await oweAgain(ctx, reviewOwed(ctx, row, await workCalendars(ctx)));
  ctx.record({
    event: 'report.discarded',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: { version: row.version, periodKey: row.period_key },
  });
  return row.id;
}
