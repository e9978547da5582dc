import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { Problem } from '@thidua/shared/contract/problem';
import type { findingEntryKinds } from '@thidua/shared/inspection/finding.model';
import { type FindingFacts, judgeFinding } from '@thidua/shared/inspection/finding.policy';
import type { FindingAction, FindingState } from '@thidua/shared/inspection/finding.workflow';
import { findingProblem } from '@thidua/shared/inspection/inspection.problems';
import type { Evidence } from '@thidua/shared/task/task.model';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { type FindingRow, insertFindingEntry, lockFinding, moveFinding } from './finding.repo.ts';

export const findingFacts = (row: FindingRow): FindingFacts => ({
  agencyId: row.agency_id,
  unitId: row.unit_id,
  state: row.state,
  ownerId: row.owner.id,
  leading: row.leading.map(({ accountId }) => accountId),
  hands: row.hands,
});

/** By reach; or it is theirs to mend; or they found it. */
export function isReadable(ctx: ReadCtx, row: FindingRow): boolean {
  const { accountId } = ctx.actor;
  if (row.owner.id === accountId || row.leading.some((one) => one.accountId === accountId)) return true;
  return allows(ctx.actor, 'finding.read', { agencyId: row.agency_id, unitId: row.unit_id });
}

/** Locked, as the actor saw it, and judged. */
export async function takeFinding(
  ctx: Ctx,
  id: string,
  action: FindingAction,
  rev: number,
): Promise<FindingRow> {
  const row = await ctx.db.maybe(lockFinding, [ctx.actor.agencyId, ctx.now, id]);
  if (!row || !isReadable(ctx, row)) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  const verdict = judgeFinding(ctx.actor, action, findingFacts(row));
  if (verdict.allowed) return row;
  const kind = findingProblem[verdict.why as keyof typeof findingProblem];
  throw new Problem(kind.status, kind.code, verdict.facts);
}

interface Move {
  state?: FindingState;
  dueAt?: string;
  ownerId?: string;
  evidence?: readonly Evidence[];
  isSentBack?: boolean;
  hands?: readonly string[];
  proposedAt?: string | null;
  closedAt?: string | null;
}

/** What is not named stays as it is. */
export async function writeMove(ctx: Ctx, row: FindingRow, move: Move): Promise<void> {
  await ctx.db.run(moveFinding, [
    ctx.actor.agencyId,
    row.id,
    move.state ?? row.state,
    move.dueAt ?? row.due_at,
    move.ownerId ?? row.owner.id,
    move.evidence?.length ?? 0,
    move.isSentBack ? 1 : 0,
    move.hands ?? row.hands,
    move.proposedAt === undefined ? row.proposed_at : move.proposedAt,
    move.closedAt === undefined ? row.closed_at : move.closedAt,
  ]);
}

interface Told {
  kind: (typeof findingEntryKinds)[number];
  note?: string;
  evidence?: readonly Evidence[];
  newDueAt?: string;
}

/** The line of its history, and the act in the journal. */
export async function tellFinding(
  ctx: Ctx,
  row: Pick<FindingRow, 'id' | 'unit_id'>,
  { kind, note = '', evidence = [], newDueAt }: Told,
  changes: Record<string, unknown> = {},
): Promise<void> {
  const { agencyId, accountId, onBehalfOf } = ctx.actor;
  const due = newDueAt ? { newDueAt } : {};
  const said = [note, JSON.stringify(evidence), JSON.stringify(due)];
  const by = [accountId, onBehalfOf?.accountId ?? null, ctx.now];
  await ctx.db.run(insertFindingEntry, [ctx.newId(), agencyId, row.id, kind, ...said, ...by]);
  ctx.record({
    event: `finding.${kind}`,
    subject: { kind: 'finding', id: row.id },
    unitId: row.unit_id,
    changes: { ...changes, ...due },
    reason: note || null,
  });
}
