import type { Evidence } from '@thidua/shared/task/task.model';
import type { TaskState } from '@thidua/shared/task/task.workflow';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { WhichOne } from '../obligation/index.ts';
import type { Taken } from './take-task.ts';
import { insertEntry, moveTask, touchTask } from './task.repo.ts';

export interface Move {
  state: TaskState;
  progress: number;
  /** Undefined keeps the note that stands. */
  note?: string;
  dueAt?: string;
  evidence?: readonly Evidence[];
  doneBy?: string | null;
}

/** Writes the row where it tells of this occurrence; an earlier one stands in its obligation and entries alone. */
export async function writeMove(ctx: Ctx, { row, isCurrent }: Taken, move: Move): Promise<void> {
  const { agencyId, accountId } = ctx.actor;
  const added = move.evidence?.length ?? 0;
  if (!isCurrent) {
    await ctx.db.run(touchTask, [agencyId, row.id, added, ctx.now, accountId]);
    return;
  }
  await ctx.db.run(moveTask, [
    agencyId,
    row.id,
    move.state,
    move.progress,
    move.dueAt ?? row.due_at,
    move.note ?? null,
    added,
    ctx.now,
    accountId,
    move.doneBy ?? null,
  ]);
}

export interface Entry {
  kind: 'progress' | 'done' | 'verified' | 'returned';
  progress: number;
  note: string;
  evidence: readonly Evidence[];
}

export async function writeEntry(ctx: Ctx, { row, occurrence }: Taken, entry: Entry): Promise<string> {
  const id = ctx.newId();
  const { agencyId, accountId, onBehalfOf } = ctx.actor;
  await ctx.db.run(insertEntry, [
    id,
    agencyId,
    row.id,
    row.unit_id,
    occurrence.period_key,
    entry.kind,
    entry.progress,
    entry.note,
    JSON.stringify(entry.evidence),
    accountId,
    onBehalfOf?.accountId ?? null,
    ctx.now,
  ]);
  return id;
}

export function recordTask(
  ctx: Ctx,
  { row, occurrence }: Pick<Taken, 'row' | 'occurrence'>,
  event: string,
  changes: Record<string, unknown>,
  reason?: string,
): void {
  ctx.record({
    event,
    subject: { kind: 'task', id: row.id },
    unitId: row.unit_id,
    changes: { ...changes, periodKey: occurrence.period_key },
    reason: reason || null,
  });
}

export const theTask = ({ row, occurrence }: Taken): WhichOne => ({
  subjectId: row.id,
  kind: 'task',
  periodKey: occurrence.period_key,
});

export const theVerification = (taken: Taken): WhichOne => ({ ...theTask(taken), kind: 'task.verify' });
