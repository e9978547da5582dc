import type { Decision, GridRow } from '@thidua/shared/overview/overview.model';
import { watchAfter } from '@thidua/shared/overview/verdict';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { labelsOf } from '../../platform/registry.ts';
import { type DecisionRow, listOwnDecisions, listReturnedAgain } from './overview-desk.repo.ts';

type Reason = Decision['reason'];

/** Units that have sent nothing for several periods: one line each, standing at the last period missed. */
export function missedAgain(rows: readonly GridRow[], periodKeys: readonly string[]): Decision[] {
  return rows
    .filter((row) => row.missedInRow >= watchAfter)
    .flatMap((row) => {
      const missing = row.cells.flatMap((cell, at) =>
        cell?.mark === 'missing' ? [{ cell, key: periodKeys[at] ?? null }] : [],
      );
      const [last, first] = [missing.at(-1), missing.at(-row.missedInRow)];
      if (!last || !first) return [];
      return [
        {
          id: last.cell.id,
          reason: 'missedAgain' as const,
          kind: 'report' as const,
          subject: { kind: 'report', id: last.cell.reportId, text: '' },
          unit: { id: row.unit.id, name: row.unit.name },
          periodKey: last.key,
          dueAt: last.cell.dueAt,
          since: first.cell.dueAt,
          times: row.missedInRow,
        },
      ];
    });
}

export const returnedAgain = async (ctx: ReadCtx, unitIds: readonly string[]): Promise<Decision[]> =>
  decisions(ctx, await ctx.db.rows(listReturnedAgain, [ctx.actor.agencyId, unitIds]), 'returnedAgain');

/** What waits for the reader: signatures, reports to receive, results to verify. */
export async function ownDecisions(ctx: ReadCtx): Promise<Decision[]> {
  const { agencyId, accountId, grants } = ctx.actor;
  const rows = await ctx.db.rows(listOwnDecisions, [
    agencyId,
    accountId,
    grants.map((grant) => grant.unitId),
    grants.map((grant) => grant.role),
    ctx.now,
  ]);
  return decisions(ctx, rows, 'mine');
}

async function decisions(ctx: ReadCtx, rows: readonly DecisionRow[], reason: Reason): Promise<Decision[]> {
  const labels = await labelsOf(
    ctx,
    rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  return rows.map((row) => ({
    id: row.id,
    reason,
    kind: row.kind,
    subject: { kind: row.subject_kind, id: row.subject_id, text: labels.get(row.subject_id)?.text ?? '' },
    unit: { id: row.unit_id, name: row.unit_name },
    periodKey: row.period_key,
    dueAt: row.due_at,
    since: row.opens_at,
    times: row.times_returned,
  }));
}
