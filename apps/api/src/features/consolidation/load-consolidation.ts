import type { Verdict } from '@thidua/shared/access/verdict';
import { judge } from '@thidua/shared/consolidation/consolidation.policy';
import { consolidationProblem } from '@thidua/shared/consolidation/consolidation.problems';
import type { ConsolidationAction } from '@thidua/shared/consolidation/consolidation.workflow';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { Problem } from '@thidua/shared/contract/problem';
import type { Ctx } from '../../platform/http/ctx.ts';
import { lockConsolidation } from './consolidation.repo.ts';
import type { ConsolidationRow } from './consolidation.row.ts';
import { factsOf } from './consolidation.view.ts';
import { visible } from './read-consolidation.ts';

/** Loads, locks and judges. What the actor saw (`seen`; a save needs none) is compared with what stands. */
export async function lockFor(
  ctx: Ctx,
  id: string,
  action: ConsolidationAction,
  seen: { rev: number; draftRev?: number } | null,
): Promise<ConsolidationRow> {
  const row = visible(ctx, await ctx.db.maybe(lockConsolidation, [ctx.actor.agencyId, id]));
  const isOld = seen?.draftRev !== undefined && seen.draftRev !== row.draft_rev;
  if (seen && (seen.rev !== row.rev || isOld)) throw doorProblem.changedMeanwhile({ rev: row.rev });
  const verdict: Verdict = judge(ctx.actor, action, factsOf(ctx.actor.agencyId, row));
  if (verdict.allowed) return row;
  const kind = consolidationProblem[verdict.why as keyof typeof consolidationProblem];
  throw new Problem(kind.status, kind.code, verdict.facts);
}

/** Those whose hands are in it from now on: who acts, and in whose name. */
export const handsOf = ({ actor }: Pick<Ctx, 'actor'>): string[] => [
  actor.accountId,
  ...(actor.onBehalfOf ? [actor.onBehalfOf.accountId] : []),
];

/** What every act of a consolidation says of itself in the journal. */
export const actOn = (row: Pick<ConsolidationRow, 'id' | 'unit_id'>) => ({
  subject: { kind: 'consolidation', id: row.id },
  unitId: row.unit_id,
});
