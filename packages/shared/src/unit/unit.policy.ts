import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { type UnitAction, unitActions } from './unit.model.ts';

/** Of a unit, what decides what may be done with it. */
export interface UnitFacts {
  id: string;
  agencyId: string;
  endsOn: string | null;
  children: number;
}

/**
 * May the actor do this with the unit? Reasons: `needsRole`, `hasEnded` (nothing can be changed about what is over or has its end
 * written down), `isAgency` (an agency is the border of rights and is neither moved nor ended here), `hasChildren`.
 */
export function judgeUnit(actor: Actor, unit: UnitFacts, action: UnitAction): Verdict {
  if (!allows(actor, 'unit.edit', { agencyId: unit.agencyId, unitId: unit.id }))
    return no('needsRole', { permission: 'unit.edit' });
  if (unit.endsOn !== null) return no('hasEnded');
  const isAgency = unit.id === unit.agencyId;
  if (isAgency && (action === 'move' || action === 'end')) return no('isAgency');
  if (action === 'end' && unit.children > 0) return no('hasChildren', { count: unit.children });
  return yes;
}

export function judgeUnitAll(actor: Actor, unit: UnitFacts): Record<UnitAction, Verdict> {
  return Object.fromEntries(unitActions.map((action) => [action, judgeUnit(actor, unit, action)])) as Record<
    UnitAction,
    Verdict
  >;
}
