import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { unitApi } from '@thidua/shared/unit/unit.api';
import type { Ctx } from '../../platform/http/ctx.ts';
import { refuseLaterChange, refusePast } from './change-span.ts';
import { loadUnit } from './load-unit.ts';
import { plantUnit } from './plant-unit.ts';
import { nextPosition } from './unit.repo.ts';

export async function addUnit(ctx: Ctx, { body }: Parsed<typeof unitApi.add>): Promise<string> {
  const { parentId, startsOn, reason, ...said } = body;
  const { span: parent } = await loadUnit(ctx, 'addBeneath', { id: parentId, rev: null, from: startsOn });
  refusePast(ctx, startsOn);
  await refuseLaterChange(ctx, parentId, startsOn, parent.path);
  const { agencyId } = ctx.actor;
  const { position } = await ctx.db.one(nextPosition, [agencyId, parentId]);
  const over = { id: parentId, path: parent.path };
  const { id } = await plantUnit(ctx, { ...said, agencyId, parent: over, position, startsOn });
  ctx.record({
    event: 'unit.added',
    subject: { kind: 'unit', id },
    unitId: id,
    audience: 'agency',
    changes: { name: [null, said.name], parent: [null, parent.name], from: startsOn },
    reason: reason ?? null,
  });
  return id;
}
