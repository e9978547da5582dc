import { scopeOf } from '@thidua/shared/access/actor';
import { isKnownTo, ownUnitsOf, type VisitFacts } from '@thidua/shared/inspection/inspection.policy';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { VisitRow } from './visit.row.ts';

/** The first parameters of every statement that asks only for visits the reader may know of. */
export function knownParams(ctx: ReadCtx): unknown[] {
  const { actor, now } = ctx;
  const scope = scopeOf(actor, 'inspection.read');
  const reach = scope.kind === 'units' ? scope.unitIds : [];
  return [actor.agencyId, actor.accountId, now, scope.kind === 'agency', reach, ownUnitsOf(actor)];
}

export const factsOf = (row: VisitRow): VisitFacts => ({
  agencyId: row.agency_id,
  unitId: row.unit_id,
  kind: row.kind,
  state: row.state,
  visibleFrom: row.visible_from,
  plannedBy: row.planned_by,
  team: row.team,
  startsAt: row.starts_at,
  hasTeamSigned: row.team_signed_at !== null,
  teamSignedBy: row.team_signed_by,
});

export const isKnown = (ctx: ReadCtx, row: VisitRow): boolean => isKnownTo(ctx.actor, factsOf(row), ctx.now);

/** The unit does not know of it yet. */
export const isVeiled = (ctx: ReadCtx, row: Pick<VisitRow, 'visible_from'>): boolean =>
  row.visible_from !== null && row.visible_from > ctx.now;
