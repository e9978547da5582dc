import { type Scope, scopeOf } from '@thidua/shared/access/actor';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { ReportLine } from '@thidua/shared/report/report-list.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import { dutyOf, periodOf, unitOf } from './report.view.ts';
import { countReports, type LineRow, listReports } from './report-list.repo.ts';

/** The units a reader's scope names, or null for the whole agency. */
export const unitsIn = (scope: Scope): readonly string[] | null =>
  scope.kind === 'agency' ? null : scope.kind === 'units' ? scope.unitIds : [];

export async function readReports(
  ctx: ReadCtx,
  { query }: Parsed<typeof reportApi.list>,
): Promise<Answer<typeof reportApi.list>> {
  const after = readCursor(query.cursor);
  const filter = [
    ctx.actor.agencyId,
    unitsIn(scopeOf(ctx.actor, 'report.read')),
    ctx.now,
    query.regimeId ?? null,
    query.periodKey ?? null,
    query.unitId ?? null,
    query.is ?? null,
    query.late ?? null,
  ];
  const found = await ctx.db.rows(listReports, [
    ...filter,
    after?.[0] ?? null,
    after?.[1] ?? null,
    query.limit + 1,
  ]);
  const { total } = await ctx.db.one(countReports, filter);
  const rows = found.slice(0, query.limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => lineView(ctx.now, row)),
    total,
    nextCursor: last ? writeCursor([last.last_day, last.id]) : null,
  };
}

export const lineView = (now: string, row: LineRow): ReportLine => ({
  id: row.id,
  rev: row.rev,
  state: row.state,
  is: row.mark,
  unit: unitOf(row),
  regime: { id: row.regime_id, name: row.regime_name },
  period: periodOf(row),
  duty: dutyOf(row, now),
  version: row.version,
  submittedAt: row.submitted_at,
  receipt: row.receipt,
});
