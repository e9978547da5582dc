import { z } from 'zod';
import { type Permission, reachOf } from './rights.ts';
import { roleSchema } from './role.ts';

/** A role held in a unit; `subtree` are that unit and the units beneath it today, within the agency. */
export const grantSchema = z.object({ role: roleSchema, unitId: z.uuid(), subtree: z.array(z.uuid()) });
export type Grant = z.infer<typeof grantSchema>;

/** Who acts. Acting for another (delegation), the grants are that person's and both names enter the journal. */
export interface Actor {
  readonly accountId: string;
  readonly agencyId: string;
  readonly name: string;
  /** Where the person works, whatever roles they hold or were lent. */
  readonly homeUnitId?: string;
  readonly grants: readonly Grant[];
  readonly onBehalfOf: { readonly accountId: string; readonly name: string } | null;
}

/** Where a record stands: its agency, its unit and the accounts that are party to it. */
export interface Place {
  readonly agencyId: string;
  readonly unitId: string | null;
  readonly parties?: readonly string[];
}

/** The records a permission reaches, in a form that SQL can filter by. */
export type Scope =
  | { readonly kind: 'agency'; readonly agencyId: string }
  | {
      readonly kind: 'units';
      readonly agencyId: string;
      readonly unitIds: readonly string[];
      readonly party: boolean;
    }
  | { readonly kind: 'none' };

/** The reach of `permission` for this actor as one scope: agency wins over units, units add up over roles. */
export function scopeOf(actor: Actor, permission: Permission): Scope {
  const unitIds = new Set<string>();
  let party = false;
  for (const grant of actor.grants) {
    const reach = reachOf(permission, grant.role);
    if (reach === 'agency') return { kind: 'agency', agencyId: actor.agencyId };
    if (reach === 'unit') unitIds.add(grant.unitId);
    if (reach === 'subtree') for (const id of grant.subtree) unitIds.add(id);
    if (reach === 'party') party = true;
  }
  if (unitIds.size === 0 && !party) return { kind: 'none' };
  return { kind: 'units', agencyId: actor.agencyId, unitIds: [...unitIds], party };
}

/** Does the permission reach the agencies beneath the actor's own, in sums alone? No record of theirs exists for this actor. */
export function readsBelow(actor: Actor, permission: Permission): boolean {
  return actor.grants.some((grant) => reachOf(permission, grant.role) === 'belowAggregate');
}

/** Does the actor hold the permission anywhere at all? The door asks this before it opens a record. */
export function holds(actor: Actor, permission: Permission): boolean {
  return actor.grants.some((grant) => reachOf(permission, grant.role) !== undefined);
}

/** May the actor do this to a record that stands at `place`? The very rule that `scopeOf` tells SQL. */
export function allows(actor: Actor, permission: Permission, place: Place): boolean {
  const scope = scopeOf(actor, permission);
  if (scope.kind === 'none' || place.agencyId !== actor.agencyId) return false;
  if (scope.kind === 'agency') return true;
  if (place.unitId !== null && scope.unitIds.includes(place.unitId)) return true;
  return scope.party && (place.parties ?? []).includes(actor.accountId);
}
