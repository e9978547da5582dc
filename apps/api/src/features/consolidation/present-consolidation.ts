import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { consolidationProblem } from '@thidua/shared/consolidation/consolidation.problems';
import { isWritten } from '@thidua/shared/consolidation/part-text';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { narrativesOf } from '@thidua/shared/form/template.model';
import { dueAt } from '@thidua/shared/kernel/due';
import type { Ctx } from '../../platform/http/ctx.ts';
import { cancel, oweAgain, setStage } from '../obligation/index.ts';
import { workCalendars } from '../unit/index.ts';
import { moveToPresented, moveToSentBack } from './consolidation.repo.ts';
import type { ConsolidationRow } from './consolidation.row.ts';
import { actOn, handsOf, lockFor } from './load-consolidation.ts';
import { readGathered } from './sources.ts';

/** It is done: whoever approves owes the decision. Nothing leaves out of date, half written or undecided. */
export async function presentConsolidation(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.present>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'present', body);
  await refuseUnready(ctx, row);
  const { agencyId, accountId } = ctx.actor;
  await ctx.db.run(moveToPresented, [agencyId, row.id, handsOf(ctx), accountId, ctx.now]);
  await setStage(ctx, { subjectId: row.id, kind: 'consolidation', periodKey: row.period_key }, 'presented');
  await oweAgain(ctx, {
    kind: 'consolidation.approve',
    subject: { kind: 'consolidation', id: row.id },
    aboutUnitId: row.unit_id,
    debtor: { unitId: row.unit_id, role: row.is_agency ? 'director' : 'unit_leader' },
    creditorUnitId: row.creditor_unit_id,
    campaignId: row.campaign_id,
    regimeId: row.regime_id,
    periodKey: row.period_key,
    opensAt: ctx.now,
    dueAt: await approvalDue(ctx, row),
  });
  ctx.record({
    event: 'consolidation.presented',
    ...actOn(row),
    changes: { periodKey: row.period_key, version: row.version },
  });
  return row.id;
}

/** Until the consolidation itself is due; where that is past or there is no such time, by the next working day. */
async function approvalDue(ctx: Ctx, row: ConsolidationRow): Promise<string> {
  if (row.duty_state === 'owed' && row.duty_due_at > ctx.now) return row.duty_due_at;
  const calendarAt = await workCalendars(ctx);
  return dueAt(ctx.today, { workingDays: 1, time: '17:00' }, calendarAt(ctx.today));
}

async function refuseUnready(ctx: Ctx, row: ConsolidationRow): Promise<void> {
  if (row.draft_conflicts.length > 0)
    throw consolidationProblem.conflictOpen({ codes: row.draft_conflicts.map(({ field }) => field) });
  const { changed, template } = await readGathered(ctx, row);
  if (changed.length > 0)
    throw consolidationProblem.outdated({ units: new Set(changed.map(({ unit_id }) => unit_id)).size });
  const codes = narrativesOf(template.body)
    .filter(({ code, required }) => required && !isWritten(row.draft_fields[code]?.value))
    .map(({ code }) => code);
  if (codes.length > 0) throw consolidationProblem.textsMissing({ codes });
}

/** Sent back with the reason, or taken back by the one who presented it; nothing is counted. */
export async function sendConsolidationBack(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.sendBack>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'sendBack', body);
  const { agencyId, accountId } = ctx.actor;
  const sentBack = { reason: body.reason, by: accountId, at: ctx.now };
  await ctx.db.run(moveToSentBack, [agencyId, row.id, JSON.stringify(sentBack)]);
  const duty = { subjectId: row.id, periodKey: row.period_key };
  if (row.duty_state === 'owed')
    await setStage(
      ctx,
      { ...duty, kind: 'consolidation' },
      accountId === row.presented_by ? 'draft' : 'returned',
    );
  await cancel(ctx, { ...duty, kind: 'consolidation.approve' });
  ctx.record({
    event: 'consolidation.sentBack',
    ...actOn(row),
    changes: { periodKey: row.period_key },
    reason: body.reason,
  });
  return row.id;
}
