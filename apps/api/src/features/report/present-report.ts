import type { Parsed } from '@thidua/shared/contract/endpoint';
import { valuesOf } from '@thidua/shared/report/contents';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { Ctx } from '../../platform/http/ctx.ts';
import { cancel, oweAgain, setStage } from '../obligation/index.ts';
import { compiledTemplate } from './compiled-template.ts';
import { lockForUnit } from './lock-report.ts';
import { refuseFaults } from './refuse-faults.ts';
import { moveBack, moveToPresented } from './report-move.repo.ts';

/** The reporter is done: the leader owes the signature, until the report itself is due. */
export async function presentReport(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.present>,
): Promise<string> {
  const row = await lockForUnit(ctx, params.id, 'present', body);
  const { checker } = await compiledTemplate(ctx, row.template_edition_id);
  refuseFaults(checker, valuesOf(row.draft_fields), row);
  await ctx.db.run(moveToPresented, [ctx.actor.agencyId, row.id, ctx.actor.accountId, ctx.now]);
  const isFirst = row.duty_state === 'owed' && row.stage !== 'returned'; // returned shows until it is sent again
  if (isFirst) {
    await setStage(ctx, { subjectId: row.id, kind: 'report', periodKey: row.period_key }, 'presented');
  }
  await oweAgain(ctx, {
    kind: 'report.sign',
    subject: { kind: 'report', id: row.id },
    aboutUnitId: row.unit_id,
    debtor: { unitId: row.unit_id, role: 'unit_leader' },
    creditorUnitId: row.unit_id,
    campaignId: row.campaign_id,
    regimeId: row.regime_id,
    periodKey: row.period_key,
    opensAt: ctx.now,
    dueAt: row.due_at,
  });
  ctx.record({
    event: 'report.presented',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: { periodKey: row.period_key },
  });
  return row.id;
}

/** The leader sends it back, or the one who presented it takes it back; nothing is counted. */
export async function sendReportBack(
  ctx: Ctx,
  { params, body }: Parsed<typeof reportApi.sendBack>,
): Promise<string> {
  const row = await lockForUnit(ctx, params.id, 'sendBack', body);
  await ctx.db.run(moveBack, [ctx.actor.agencyId, row.id]);
  const duty = { subjectId: row.id, periodKey: row.period_key };
  if (row.stage === 'presented') await setStage(ctx, { ...duty, kind: 'report' }, 'draft');
  await cancel(ctx, { ...duty, kind: 'report.sign' });
  ctx.record({
    event: 'report.sentBack',
    subject: { kind: 'report', id: row.id },
    unitId: row.unit_id,
    changes: { periodKey: row.period_key },
    reason: body.reason || null,
  });
  return row.id;
}
