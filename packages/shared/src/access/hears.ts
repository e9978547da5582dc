import { type Actor, allows } from './actor.ts';

/** Of an act, what decides who may learn of it. */
export interface Heard {
  agencyId: string;
  unitId: string | null;
  accountId: string | null;
  audience: 'agency' | 'unit' | 'office' | 'party' | 'system';
  visibleFrom: string | null;
}

/**
 * May this actor learn that the act took place, at `now`? The feed, the timeline and the live events all ask here, so none of them
 * can tell more than another. An act before its `visibleFrom` does not exist for anybody but those who did it.
 */
export function hears(actor: Actor, act: Heard, now: string): boolean {
  if (act.agencyId !== actor.agencyId) return false;
  if (act.accountId !== null && act.accountId === actor.accountId) return true;
  if (act.visibleFrom !== null && act.visibleFrom > now) return false;
  const place = { agencyId: act.agencyId, unitId: act.unitId };
  if (act.audience === 'agency') return true;
  if (act.audience === 'unit') return allows(actor, 'obligation.read', place);
  if (act.audience === 'office') return allows(actor, 'journal.read', place);
  return false;
}
