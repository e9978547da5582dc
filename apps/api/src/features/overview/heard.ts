import { type Actor, scopeOf } from '@thidua/shared/access/actor';
import type { Permission } from '@thidua/shared/access/rights';

/** Units within reach of a permission, and whether it is the whole agency. */
function unitsOf(actor: Actor, permission: Permission): [readonly string[], boolean] {
  const scope = scopeOf(actor, permission);
  return [scope.kind === 'units' ? scope.unitIds : [], scope.kind === 'agency'];
}

/** Whose acts this actor hears of: the parameters $4 to $7 of the statements that tell `hears` to SQL. */
export function reachOfHearing(actor: Actor) {
  return [...unitsOf(actor, 'obligation.read'), ...unitsOf(actor, 'journal.read')] as const;
}
