import type { Parsed } from '@thidua/shared/contract/endpoint';
import { verifyDueAt } from '@thidua/shared/task/occurrence';
import type { taskApi } from '@thidua/shared/task/task.api';
import { taskProblem } from '@thidua/shared/task/task.problems';
import { stageOf } from '@thidua/shared/task/task.workflow';
import type { Ctx } from '../../platform/http/ctx.ts';
import { cancel, oweAgain, setStage, settle, takeBack } from '../obligation/index.ts';
import { workCalendars } from '../unit/index.ts';
import { takeEvidence } from './evidence.ts';
import { recordTask, theTask, theVerification, writeEntry, writeMove } from './move-task.ts';
import { officeOf } from './open-tasks.ts';
import { type Taken, takeTask } from './take-task.ts';
import { hasProof } from './task-proof.repo.ts';

/** How far it is. A returned task is in hand again with the first word on it. */
export async function progress(ctx: Ctx, { params, body }: Parsed<typeof taskApi.progress>): Promise<string> {
  const taken = await takeTask(ctx, params.id, body, 'update');
  const before = taken.occurrence.progress ?? 0;
  if (body.progress === before && !body.note && body.evidence.length === 0) throw taskProblem.nothingNew();
  const evidence = await takeEvidence(ctx, { kind: 'task', id: params.id }, body.evidence);
  const entry = { kind: 'progress' as const, progress: body.progress, note: body.note, evidence };
  const entryId = await writeEntry(ctx, taken, entry);
  const note = body.note ? { note: body.note } : {};
  await writeMove(ctx, taken, { state: 'doing', progress: body.progress, evidence, ...note });
  await setStage(ctx, theTask(taken), stageOf.doing);
  recordTask(ctx, taken, 'task.progressed', { entryId, progress: [before, body.progress] });
  return params.id;
}

/** It is done: the unit's side is settled now, late or in time, and the office is asked to look at it. */
export async function finish(ctx: Ctx, { params, body }: Parsed<typeof taskApi.finish>): Promise<string> {
  const taken = await takeTask(ctx, params.id, body, 'finish');
  const { row, occurrence } = taken;
  const isProven = body.note !== '' || body.evidence.length > 0;
  if (!isProven && !(await ctx.db.maybe(hasProof, [ctx.actor.agencyId, row.id, occurrence.period_key])))
    throw taskProblem.proofNeeded();
  const evidence = await takeEvidence(ctx, { kind: 'task', id: params.id }, body.evidence);
  const entryId = await writeEntry(ctx, taken, { kind: 'done', progress: 100, note: body.note, evidence });
  const { accountId } = ctx.actor;
  const note = body.note ? { note: body.note } : {};
  await writeMove(ctx, taken, { state: 'done', progress: 100, evidence, doneBy: accountId, ...note });
  await settle(ctx, theTask(taken), ctx.now, stageOf.done);
  await askToVerify(ctx, taken);
  recordTask(ctx, taken, 'task.finished', { entryId, dueAt: occurrence.due_at });
  return params.id;
}

/** The office looks at it within three working days; what the office itself did is the director's. A unit's own plan is its own affair. */
async function askToVerify(ctx: Ctx, { row, occurrence }: Taken): Promise<void> {
  if (row.owner_unit_id) return;
  const officeId = await officeOf(ctx);
  const calendar = (await workCalendars(ctx))(ctx.today);
  const isTheirs = officeId === null || officeId === row.unit_id;
  await oweAgain(ctx, {
    kind: 'task.verify',
    subject: { kind: 'task', id: row.id },
    campaignId: row.campaign_id,
    periodKey: occurrence.period_key,
    aboutUnitId: row.unit_id,
    debtor: isTheirs
      ? { unitId: ctx.actor.agencyId, role: 'director' }
      : { unitId: officeId, role: 'office' },
    creditorUnitId: row.unit_id,
    opensAt: ctx.now,
    dueAt: verifyDueAt(ctx.today, calendar),
  });
}

/** Nobody has looked at it yet: the unit has it in hand again, until the due time it had. */
export async function withdraw(ctx: Ctx, { params, body }: Parsed<typeof taskApi.takeBack>): Promise<string> {
  const taken = await takeTask(ctx, params.id, body, 'takeBack');
  await writeMove(ctx, taken, { state: 'doing', progress: taken.occurrence.progress ?? 0 });
  await takeBack(ctx, theTask(taken), stageOf.doing);
  await cancel(ctx, theVerification(taken));
  recordTask(ctx, taken, 'task.takenBack', {});
  return params.id;
}
