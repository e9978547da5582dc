import type { Verdict } from '@thidua/shared/access/verdict';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { Problem } from '@thidua/shared/contract/problem';
import { judge } from '@thidua/shared/report/report.policy';
import { reportProblem } from '@thidua/shared/report/report.problems';
import type { ReportAction } from '@thidua/shared/report/report.workflow';
import type { Ctx } from '../../platform/http/ctx.ts';
import { visible } from './read-report.ts';
import { factsOf, handsOf, versionIn } from './report.view.ts';
import { type LockedRow, lockReport } from './report-move.repo.ts';

/** What the actor saw when they acted. */
interface Seen {
  rev: number;
  draftRev?: number;
}

/**
 * Load and judge, for every command: the report locked with its draft (so that a save under way is waited for and seen), what the
 * actor saw compared with what stands, and the policy asked.
 */
export async function lockFor(
  ctx: Ctx,
  id: string,
  action: ReportAction,
  seen: Seen | null,
): Promise<LockedRow> {
  const row = visible(ctx, await ctx.db.maybe(lockReport, [ctx.actor.agencyId, id]));
  const isStale =
    seen && (seen.rev !== row.rev || (seen.draftRev !== undefined && seen.draftRev !== row.draft_rev));
  if (isStale) throw doorProblem.changedMeanwhile({ rev: row.rev });
  const facts = factsOf(ctx.actor.agencyId, row, handsOf(versionIn(row)));
  obey(judge(ctx.actor, action, facts, ctx.now));
  return row;
}

/** Throws the problem that a verdict names. */
function obey(verdict: Verdict): void {
  if (verdict.allowed) return;
  const kind = reportProblem[verdict.why as keyof typeof reportProblem];
  throw new Problem(kind.status, kind.code, verdict.facts);
}
