import { allows } from '@thidua/shared/access/actor';
import type { Verdict } from '@thidua/shared/access/verdict';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { Problem } from '@thidua/shared/contract/problem';
import { judgeTask, type TaskFacts } from '@thidua/shared/task/task.policy';
import { taskProblem } from '@thidua/shared/task/task.problems';
import { stateOf, type TaskAction } from '@thidua/shared/task/task.workflow';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { lockTask, type TaskRow } from './task.repo.ts';
import { findOccurrence, type OccurrenceRow } from './task-page.repo.ts';

/** A task taken for an act, with the occurrence that is meant. */
export interface Taken {
  row: TaskRow;
  occurrence: OccurrenceRow;
  /** The row itself tells of this occurrence. */
  isCurrent: boolean;
}

export const isReadable = (ctx: ReadCtx, row: { agency_id: string; unit_id: string }): boolean =>
  allows(ctx.actor, 'task.read', { agencyId: row.agency_id, unitId: row.unit_id });

export const factsOf = (row: TaskRow, occurrence: OccurrenceRow): TaskFacts => ({
  agencyId: row.agency_id,
  unitId: row.unit_id,
  state: row.state === 'cancelled' ? 'cancelled' : stateOf(occurrence.state, occurrence.stage),
  opensAt: occurrence.opens_at,
  hands: occurrence.hands.filter(Boolean),
});

/** Locked, as the actor saw it, and judged. */
export async function takeTask(
  ctx: Ctx,
  id: string,
  given: { rev: number; periodKey?: string | undefined },
  action: TaskAction,
): Promise<Taken> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.maybe(lockTask, [agencyId, id]);
  if (!row || !isReadable(ctx, row)) throw doorProblem.notFound();
  if (row.rev !== given.rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  const periodKey = given.periodKey ?? row.period_key;
  const occurrence = await ctx.db.maybe(findOccurrence, [agencyId, id, periodKey]);
  if (!occurrence) throw missing(row, periodKey, action);
  refuse(judgeTask(ctx.actor, action, factsOf(row, occurrence), ctx.now));
  return { row, occurrence, isCurrent: periodKey === row.period_key };
}

/** A task that was taken away has no occurrence left; any other named a period it never had. */
function missing(row: TaskRow, periodKey: string | null, action: TaskAction): Problem {
  if (row.state === 'cancelled') return taskProblem.wrongState({ state: row.state, action });
  return taskProblem.unknownPeriod({ periodKey: periodKey ?? '' });
}

/** The policy's reasons are the problems of the feature, by the same names. */
function refuse({ allowed, why, facts }: Verdict): void {
  if (allowed) return;
  const kind = taskProblem[why as keyof typeof taskProblem];
  throw new Problem(kind.status, kind.code, facts);
}
