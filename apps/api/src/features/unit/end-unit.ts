import type { Parsed } from '@thidua/shared/contract/endpoint';
import { addDays } from '@thidua/shared/kernel/day';
import type { unitApi } from '@thidua/shared/unit/unit.api';
import { unitProblem } from '@thidua/shared/unit/unit.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { refuseLaterChange, refusePast } from './change-span.ts';
import { loadUnit, otherUnit } from './load-unit.ts';
import { bumpUnit, endUnit as endRow, insertSuccessor } from './unit.repo.ts';
import { closeSpan } from './unit-span.repo.ts';

/**
 * From that day on the unit is no more; all it ever did stays under its name. With a successor it is a merger: who follows, with
 * which rights, is the account feature's reaction to the event.
 */
export async function endUnit(ctx: Ctx, { params, body }: Parsed<typeof unitApi.end>): Promise<string> {
  const { from, successorId } = body;
  const { unit, span } = await loadUnit(ctx, 'end', { id: params.id, rev: body.rev, from });
  refusePast(ctx, from);
  if (unit.starts_on === from) throw unitProblem.notYetBegun({ startsOn: unit.starts_on });
  const successor = successorId ? await otherUnit(ctx, 'successorId', successorId, from) : null;
  if (successor?.unit_id === unit.id) throw unitProblem.beneathItself();
  await refuseLaterChange(ctx, unit.id, from, null);
  const { value: count } = await ctx.measure('account.people', unit.id, { from: ctx.today, to: ctx.today });
  if (count > 0 && !successor) throw unitProblem.hasPeople({ count });
  if (span.starts_on === from) throw unitProblem.laterChange({ name: span.name, on: span.starts_on });
  await ctx.db.run(closeSpan, [span.id, from]);
  await ctx.db.run(endRow, [unit.id, addDays(from, -1)]);
  if (successor) await ctx.db.run(insertSuccessor, [unit.id, successor.unit_id, from]);
  await ctx.db.run(bumpUnit, [unit.id]);
  ctx.record({
    event: successor ? 'unit.merged' : 'unit.ended',
    subject: { kind: 'unit', id: unit.id },
    unitId: unit.id,
    audience: 'agency',
    changes: { from, successorId, successor: successor?.name ?? null },
    reason: body.reason ?? null,
  });
  return unit.id;
}
