import { scopeOf } from '@thidua/shared/access/actor';
import { type Permission, reachOf } from '@thidua/shared/access/rights';
import type { Day } from '@thidua/shared/kernel/day';
import type { ReadCtx } from '../../platform/http/ctx.ts';

/** What is looked at: days (both inclusive), perhaps one unit, perhaps only what is the reader's own. */
export interface Look {
  from: Day;
  to: Day;
  unitId?: string | undefined;
  mine: boolean;
}

/** Most rows of one kind in one look; more and it is cut. */
export const mostRows = 1000;

/** The units a permission lets this actor see; null means all of the agency. */
function reachIn(ctx: ReadCtx, permission: Permission): readonly string[] | null {
  const scope = scopeOf(ctx.actor, permission);
  return scope.kind === 'agency' ? null : scope.kind === 'units' ? scope.unitIds : [];
}

/** The parameters all statements of the calendar share, after agency and span. */
export function sightOf(ctx: ReadCtx, look: Look): unknown[] {
  const { accountId, grants } = ctx.actor;
  return [
    ctx.now,
    reachIn(ctx, 'task.read'),
    reachIn(ctx, 'obligation.read'),
    accountId,
    grants.map((grant) => grant.unitId),
    grants.map((grant) => grant.role),
    unitsAnsweredFor(ctx),
    look.mine,
    look.unitId ?? null,
    mostRows + 1,
  ];
}

/** The units whose obligations are the reader's own concern, whatever role they are owed in. */
export const unitsAnsweredFor = (ctx: ReadCtx): string[] => [
  ...new Set(ctx.actor.grants.filter((g) => reachOf('obligation.read', g.role)).map((g) => g.unitId)),
];
