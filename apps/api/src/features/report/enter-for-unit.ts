import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { Ctx } from '../../platform/http/ctx.ts';
import { lockForUnit } from './lock-report.ts';
import { moveToEntered } from './report-move.repo.ts';

/** The office will type what the unit handed in on paper or by telephone: said with its reason, and the unit is told. */
export async function enterForUnit(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.enter>,
): Promise<string> {
  const row = await lockForUnit(ctx, params.id, 'enter', body);
  const { agencyId, accountId } = ctx.actor;
  await ctx.db.run(moveToEntered, [agencyId, row.id, accountId, ctx.now, body.reason]);
  ctx.record({
    event: 'report.entered',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: { periodKey: row.period_key },
    reason: body.reason,
  });
  return row.id;
}
