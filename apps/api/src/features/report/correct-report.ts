import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { Ctx } from '../../platform/http/ctx.ts';
import { cancel } from '../obligation/index.ts';
import { lockForUnit } from './lock-report.ts';
import { moveToCorrecting } from './report-move.repo.ts';

/**
 * The unit opens its next version; the one submitted stands and counts until then, and the duty stays done. A review under way is
 * called off: there is no use in accepting what its unit has said is wrong.
 */
export async function correctReport(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.correct>,
): Promise<string> {
  const row = await lockForUnit(ctx, params.id, 'correct', body);
  await ctx.db.run(moveToCorrecting, [ctx.actor.agencyId, row.id]);
  if (row.state === 'submitted') {
    await cancel(ctx, { subjectId: row.id, kind: 'report.review', periodKey: row.period_key });
  }
  ctx.record({
    event: 'report.correcting',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: { version: row.version + 1, periodKey: row.period_key },
    reason: body.reason,
  });
  return row.id;
}
