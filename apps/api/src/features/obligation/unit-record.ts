import { allows } from '@thidua/shared/access/actor';
import { reachOf } from '@thidua/shared/access/rights';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { cellStateOf } from '@thidua/shared/obligation/obligation.status';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { countUnitTasks, findUnitName, listReportMarks, type ReportMarkRow } from './unit-record.repo.ts';

type Endpoint = typeof obligationApi.unit;

/** The unit one belongs to: that of the nearest role, before a role over the whole agency. */
function ownUnit(ctx: ReadCtx): string | undefined {
  const { actor } = ctx;
  const units = actor.grants.filter((g) => reachOf('obligation.read', g.role)).map((g) => g.unitId);
  return units.find((id) => id !== actor.agencyId) ?? units[0];
}

export async function readUnitRecord(ctx: ReadCtx, { query }: Parsed<Endpoint>): Promise<Answer<Endpoint>> {
  const { agencyId } = ctx.actor;
  const unitId = query.unitId ?? ownUnit(ctx);
  const unit = unitId ? await ctx.db.maybe(findUnitName, [agencyId, unitId]) : undefined;
  if (!unit || !allows(ctx.actor, 'obligation.read', { agencyId, unitId: unit.id }))
    throw doorProblem.notFound();
  const whose = [agencyId, unit.id, ctx.now];
  const reports = await ctx.db.rows(listReportMarks, whose);
  const tasks = await ctx.db.one(countUnitTasks, whose);
  return { unit, reports: reports.reverse().flatMap((row) => markOf(row, ctx.now)), tasks, asOf: ctx.now };
}

function markOf(row: ReportMarkRow, now: string): Answer<Endpoint>['reports'] {
  const facts = { ...row, opensAt: row.opens_at, dueAt: row.due_at, isLate: row.is_late };
  const mark = cellStateOf(facts, now);
  if (!mark) return [];
  return [{ id: row.id, subjectId: row.subject_id, periodKey: row.period_key, mark, dueAt: row.due_at }];
}
