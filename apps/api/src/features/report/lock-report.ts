import type { Verdict } from '@thidua/shared/access/verdict';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { Problem } from '@thidua/shared/contract/problem';
import { judge } from '@thidua/shared/report/report.policy';
import { reportProblem } from '@thidua/shared/report/report.problems';
import type { ReportAction } from '@thidua/shared/report/report.workflow';
import type { Ctx } from '../../platform/http/ctx.ts';
import { visible } from './read-report.ts';
import { factsOf, handsOf, versionIn } from './report.view.ts';
import { type DraftRow, lockDraft, lockSubmitted, type SubmittedRow } from './report-move.repo.ts';

type OfficeAction = 'return' | 'accept';

/** Load and judge a command of the unit. What the actor saw (`seen`; a save needs none) is compared with what stands. */
export async function lockForUnit(
  ctx: Ctx,
  id: string,
  action: Exclude<ReportAction, OfficeAction>,
  seen: { rev: number; draftRev?: number } | null,
): Promise<DraftRow> {
  const row = visible(ctx, await ctx.db.maybe(lockDraft, [ctx.actor.agencyId, id]));
  const isOld = seen?.draftRev !== undefined && seen.draftRev !== row.draft_rev;
  if (seen && (seen.rev !== row.rev || isOld)) throw doorProblem.changedMeanwhile({ rev: row.rev });
  obey(ctx, action, row, []);
  return row;
}

/** Load and judge a command of the office. */
export async function lockForOffice(
  ctx: Ctx,
  id: string,
  action: OfficeAction,
  seen: { rev: number },
): Promise<SubmittedRow> {
  const row = visible(ctx, await ctx.db.maybe(lockSubmitted, [ctx.actor.agencyId, id]));
  if (seen.rev !== row.rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  obey(ctx, action, row, handsOf(versionIn(row)));
  return row;
}

/** Throws the problem that the policy's verdict names. */
function obey(
  ctx: Ctx,
  action: ReportAction,
  row: Parameters<typeof factsOf>[1],
  hands: readonly string[],
): void {
  const verdict: Verdict = judge(ctx.actor, action, factsOf(ctx.actor.agencyId, row, hands), ctx.now);
  if (verdict.allowed) return;
  const kind = reportProblem[verdict.why as keyof typeof reportProblem];
  throw new Problem(kind.status, kind.code, verdict.facts);
}
