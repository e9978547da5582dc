import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { unitApi } from '@thidua/shared/unit/unit.api';
import { unitProblem } from '@thidua/shared/unit/unit.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { changeSpan, refuseLaterChange, refusePast } from './change-span.ts';
import { loadUnit, otherUnit } from './load-unit.ts';
import { refreshUnits } from './refresh-units.ts';
import { bumpUnit } from './unit.repo.ts';
import { type SpanRow, spanOn, subtreeOn } from './unit-span.repo.ts';

/** Another place in the tree from a day on, with all that stands beneath. Rights follow on that day, figures of before do not. */
export async function moveUnit(ctx: Ctx, { params, body }: Parsed<typeof unitApi.move>): Promise<string> {
  const { agencyId } = ctx.actor;
  const { from } = body;
  const { span } = await loadUnit(ctx, 'move', { id: params.id, rev: body.rev, from });
  refusePast(ctx, from);
  const parent = await otherUnit(ctx, 'parentId', body.parentId, from);
  if (isWithin(parent.path, span.path)) throw unitProblem.beneathItself();
  if (parent.unit_id === span.parent_id) throw unitProblem.nothingChanged();
  await refuseLaterChange(ctx, params.id, from, span.path);
  await refuseLaterChange(ctx, parent.unit_id, from, parent.path);
  const old = span.parent_id ? await ctx.db.maybe(spanOn, [agencyId, span.parent_id, from]) : undefined;
  for (const one of await ctx.db.rows(subtreeOn, [agencyId, span.path, from])) {
    const path = `${parent.path}.${one.path
      .split('.')
      .slice(depthOf(span) - 1)
      .join('.')}`;
    const change = one.id === span.id ? { path, parent_id: parent.unit_id } : { path };
    await changeSpan(ctx, one, from, change);
  }
  await ctx.db.run(bumpUnit, [params.id]);
  await refreshUnits(ctx);
  ctx.record({
    event: 'unit.moved',
    subject: { kind: 'unit', id: params.id },
    unitId: params.id,
    audience: 'agency',
    changes: { parent: [old?.name ?? null, parent.name], from },
    reason: body.reason ?? null,
  });
  return params.id;
}

const depthOf = (span: SpanRow) => span.path.split('.').length;
const isWithin = (path: string, over: string) => path === over || path.startsWith(`${over}.`);
