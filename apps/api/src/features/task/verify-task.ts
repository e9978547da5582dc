import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { taskApi } from '@thidua/shared/task/task.api';
import { taskProblem } from '@thidua/shared/task/task.problems';
import { stageOf } from '@thidua/shared/task/task.workflow';
import type { Ctx } from '../../platform/http/ctx.ts';
import { reopen, setStage, settle } from '../obligation/index.ts';
import { recordTask, theTask, theVerification, writeEntry, writeMove } from './move-task.ts';
import { takeTask } from './take-task.ts';

export async function verify(ctx: Ctx, { params, body }: Parsed<typeof taskApi.verify>): Promise<string> {
  const taken = await takeTask(ctx, params.id, body, 'verify');
  const entry = { kind: 'verified' as const, progress: 100, note: body.note, evidence: [] };
  const entryId = await writeEntry(ctx, taken, entry);
  await writeMove(ctx, taken, { state: 'verified', progress: 100 });
  await setStage(ctx, theTask(taken), stageOf.verified);
  await settle(ctx, theVerification(taken), ctx.now, stageOf.verified);
  recordTask(ctx, taken, 'task.verified', { entryId });
  return params.id;
}

/** Back to the unit with a reason, owed again until a new due time; that it was late stays. */
export async function giveBack(ctx: Ctx, { params, body }: Parsed<typeof taskApi.return>): Promise<string> {
  const taken = await takeTask(ctx, params.id, body, 'return');
  if (body.dueAt <= ctx.now) throw taskProblem.dueNotLater({ now: ctx.now });
  const progress = taken.occurrence.progress ?? 0; // it is not whole after all
  const entryId = await writeEntry(ctx, taken, {
    kind: 'returned',
    progress,
    note: body.reason,
    evidence: [],
  });
  await writeMove(ctx, taken, { state: 'returned', progress, dueAt: body.dueAt });
  await reopen(ctx, theTask(taken), body.dueAt, stageOf.returned);
  await settle(ctx, theVerification(taken), ctx.now, stageOf.returned);
  recordTask(ctx, taken, 'task.returned', { entryId, newDueAt: body.dueAt }, body.reason);
  return params.id;
}
