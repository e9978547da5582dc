import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { UnitAction } from '@thidua/shared/unit/unit.model';
import { judgeUnit } from '@thidua/shared/unit/unit.policy';
import { unitProblem } from '@thidua/shared/unit/unit.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { invalid } from '../../platform/http/parse.ts';
import { countChildren, lockUnit, type UnitRow } from './unit.repo.ts';
import { type SpanRow, spanOn } from './unit-span.repo.ts';

/** Changes of one tree wait for one another: paths of whole branches are rewritten, and trees are changed a few times a year. */
const lockTree = (ctx: Ctx) => ctx.db.maybe(lockUnit, [ctx.actor.agencyId, ctx.actor.agencyId]);

/** Load and judge: the unit, locked with its tree, at the revision the actor saw, and what it is on the day of the change. */
export async function loadUnit(
  ctx: Ctx,
  action: UnitAction,
  { id, rev, from }: { id: string; rev: number | null; from: string },
): Promise<{ unit: UnitRow; span: SpanRow }> {
  await lockTree(ctx);
  const unit = await ctx.db.maybe(lockUnit, [ctx.actor.agencyId, id]);
  if (!unit) throw doorProblem.notFound();
  if (rev !== null && unit.rev !== rev) throw doorProblem.changedMeanwhile({ rev: unit.rev });
  const { count } = await ctx.db.one(countChildren, [unit.agency_id, unit.id, from]);
  const facts = { id: unit.id, agencyId: unit.agency_id, endsOn: unit.ends_on, children: count };
  const verdict = judgeUnit(ctx.actor, facts, action);
  if (!verdict.allowed) throw refusalOf(verdict.why, count);
  if (unit.starts_on > from) throw unitProblem.notYetBegun({ startsOn: unit.starts_on });
  const span = await ctx.db.maybe(spanOn, [unit.agency_id, unit.id, from]);
  if (!span) throw unitProblem.hasEnded();
  return { unit, span };
}

function refusalOf(why: string | undefined, count: number) {
  if (why === 'hasChildren') return unitProblem.hasChildren({ count });
  if (why === 'isAgency') return unitProblem.isAgency();
  if (why === 'hasEnded') return unitProblem.hasEnded();
  return doorProblem.notPermitted({ permission: 'unit.edit' });
}

/** Another unit named in the body: of this agency and alive from that day on, or the field is at fault. */
export async function otherUnit(ctx: Ctx, field: string, id: string, from: string): Promise<SpanRow> {
  const unit = await ctx.db.maybe(lockUnit, [ctx.actor.agencyId, id]);
  const span = unit && (await ctx.db.maybe(spanOn, [ctx.actor.agencyId, id, from]));
  if (!unit || !span || unit.ends_on !== null)
    throw invalid([{ path: `body.${field}`, code: 'invalid_value' }]);
  return span;
}
