import type { Verdict } from '@thidua/shared/access/verdict';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { Problem } from '@thidua/shared/contract/problem';
import type { visitEntryKinds } from '@thidua/shared/inspection/inspection.model';
import { judgeVisit } from '@thidua/shared/inspection/inspection.policy';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import type { VisitAction } from '@thidua/shared/inspection/inspection.workflow';
import type { Ctx } from '../../platform/http/ctx.ts';
import { factsOf, isKnown, knownParams } from './known-visit.ts';
import { insertVisitEntry, lockVisit } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';

/** Locked; one that the actor may not know of is not there. */
export async function lockKnown(ctx: Ctx, id: string): Promise<VisitRow> {
  const row = await ctx.db.maybe(lockVisit, [...knownParams(ctx), id]);
  if (!row || !isKnown(ctx, row)) throw doorProblem.notFound();
  return row;
}

/** Locked, as the actor saw it (`rev`; what merges by itself needs none), and judged. */
export async function takeVisit(
  ctx: Ctx,
  id: string,
  action: VisitAction,
  rev: number | null,
): Promise<VisitRow> {
  const row = await lockKnown(ctx, id);
  if (rev !== null && row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  refuse(judgeVisit(ctx.actor, action, factsOf(row), ctx.now));
  return row;
}

/** The policy's reasons are the problems of the feature, by the same names. */
export function refuse({ allowed, why, facts }: Verdict): void {
  if (allowed) return;
  const kind = inspectionProblem[why as keyof typeof inspectionProblem];
  throw new Problem(kind.status, kind.code, facts);
}

/** What every act of a visit says of itself in the journal; before it may be known it is for those alone who did it. */
export const actOn = (row: Pick<VisitRow, 'id' | 'unit_id' | 'visible_from'>) => ({
  subject: { kind: 'inspection', id: row.id },
  unitId: row.unit_id,
  visibleFrom: row.visible_from,
});

export interface NewVisitEntry {
  kind: (typeof visitEntryKinds)[number];
  changes?: Record<string, unknown>;
  reason?: string;
}

export async function writeVisitEntry(ctx: Ctx, visitId: string, entry: NewVisitEntry): Promise<void> {
  const { agencyId, accountId, onBehalfOf } = ctx.actor;
  await ctx.db.run(insertVisitEntry, [
    ctx.newId(),
    agencyId,
    visitId,
    entry.kind,
    JSON.stringify(entry.changes ?? {}),
    entry.reason ?? '',
    accountId || null, // the product itself has no account
    onBehalfOf?.accountId ?? null,
    ctx.now,
  ]);
}
