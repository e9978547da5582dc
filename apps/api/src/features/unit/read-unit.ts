import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { addDays } from '@thidua/shared/kernel/day';
import type { UnitDetail } from '@thidua/shared/unit/unit.model';
import { judgeUnitAll } from '@thidua/shared/unit/unit.policy';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { countChildren, findUnit, predecessorsOf, successorsOf } from './unit.repo.ts';
import { unitView } from './unit.view.ts';
import { historyOf } from './unit-span.repo.ts';

export async function readUnit(ctx: ReadCtx, id: string): Promise<UnitDetail> {
  const row = await ctx.db.maybe(findUnit, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  const spans = await ctx.db.rows(historyOf, [id]);
  const { count: children } = await ctx.db.one(countChildren, [row.agency_id, id, ctx.today]);
  const mayCare = allows(ctx.actor, 'unit.edit', { agencyId: row.agency_id, unitId: id });
  const today = { from: ctx.today, to: ctx.today };
  return {
    ...unitView(row),
    history: spans.map((span) => ({
      from: span.starts_on,
      to: span.until && addDays(span.until, -1),
      name: span.name,
      shortName: span.short_name,
      abbreviation: span.abbreviation,
      parent: span.parent_id && span.parent_name ? { id: span.parent_id, name: span.parent_name } : null,
    })),
    children,
    people: mayCare ? (await ctx.measure('account.people', id, today)).value : null,
    successors: await ctx.db.rows(successorsOf, [id]),
    predecessors: await ctx.db.rows(predecessorsOf, [id]),
    actions: judgeUnitAll(ctx.actor, { id, agencyId: row.agency_id, endsOn: row.ends_on, children }),
  };
}
