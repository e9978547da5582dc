import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { reportApi } from '@thidua/shared/report/report.api';
import { reportProblem } from '@thidua/shared/report/report.problems';
import { deltaOf } from '@thidua/shared/report/rollup';
import type { Ctx } from '../../platform/http/ctx.ts';
import { reopen, setStage, settle } from '../obligation/index.ts';
import { pinRemarks } from '../remark/index.ts';
import { compiledTemplate } from './compiled-template.ts';
import { lockForOffice } from './lock-report.ts';
import { moveToAccepted, moveToReturned, type SubmittedRow } from './report-move.repo.ts';
import { addRollup } from './rollup.repo.ts';

/**
 * The office returns it: counted, owed again until the new due time, comments at their fields. Late stays late. What stood before a
 * returned correction counts again.
 */
export async function returnReport(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.return>,
): Promise<string> {
  const row = await lockForOffice(ctx, params.id, 'return', body);
  if (body.dueAt <= ctx.now) throw reportProblem.dueNotLater({ now: ctx.now });
  const { agencyId, accountId } = ctx.actor;
  await ctx.db.run(moveToReturned, [agencyId, row.id, row.version, accountId, ctx.now, row.fallback_version]);
  const duty = { subjectId: row.id, periodKey: row.period_key };
  await reopen(ctx, { ...duty, kind: 'report' }, body.dueAt);
  await settle(ctx, { ...duty, kind: 'report.review' }, ctx.now, 'returned');
  await takeFromRollup(ctx, row);
  await pinRemarks(ctx, {
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    version: row.version,
    remarks: body.remarks,
  });
  ctx.record({
    event: 'report.returned',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: {
      version: row.version,
      periodKey: row.period_key,
      dueAt: body.dueAt,
      remarks: body.remarks.length,
    },
    reason: body.reason,
  });
  return row.id;
}

async function takeFromRollup(ctx: Ctx, row: SubmittedRow): Promise<void> {
  const { rollup } = await compiledTemplate(ctx, row.template_edition_id);
  const returned = row.v_figures ?? {};
  const fallback = row.fallback_figures;
  const delta = deltaOf(fallback ? rollup.parts(fallback) : null, rollup.parts(returned));
  const accepted = row.fallback_is_accepted ? 1 : 0;
  await change(ctx, row, delta, fallback ? 0 : -1, accepted, rollup.isDirtying(returned));
}

function change(
  ctx: Ctx,
  row: SubmittedRow,
  sums: Record<string, number>,
  units: number,
  accepted: number,
  isDirty: boolean,
) {
  const { agencyId } = ctx.actor;
  const which = [agencyId, row.regime_id, row.period_key, row.parent_unit_id];
  return ctx.db.run(addRollup, [...which, JSON.stringify(sums), units, accepted, isDirty]);
}

/** Accepted by somebody whose hands were not in it; what stood before is superseded. */
export async function acceptReport(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.accept>,
): Promise<string> {
  const row = await lockForOffice(ctx, params.id, 'accept', body);
  const { agencyId, accountId } = ctx.actor;
  await ctx.db.run(moveToAccepted, [agencyId, row.id, row.version, accountId, ctx.now]);
  const duty = { subjectId: row.id, periodKey: row.period_key };
  await setStage(ctx, { ...duty, kind: 'report' }, 'accepted');
  await settle(ctx, { ...duty, kind: 'report.review' }, ctx.now, 'accepted');
  await change(ctx, row, {}, 0, 1, false);
  ctx.record({
    event: 'report.accepted',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: { version: row.version, periodKey: row.period_key },
  });
  return row.id;
}
