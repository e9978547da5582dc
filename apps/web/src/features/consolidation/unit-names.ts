import { unitState } from '@thidua/shared/consolidation/consolidate';
import type { ConsolidatedUnit, Consolidation } from '@thidua/shared/consolidation/consolidation.model';

/** Units by how they stand, in the order of the register. */
export function unitNames({ units }: Pick<Consolidation, 'units'>) {
  const named = (chosen: readonly ConsolidatedUnit[]) => chosen.map(({ unit }) => unit.name).join(', ');
  const received = units.filter(({ state }) => state === 'submitted');
  return {
    missing: named(units.filter(({ state }) => state === 'missing')),
    missingCount: units.filter(({ state }) => state === 'missing').length,
    exempt: named(units.filter(({ state }) => state === 'exempt')),
    /** Received, but not for every period within. */
    partly: named(received.filter(({ sources }) => sources.some(({ state }) => state === 'missing'))),
  };
}

/** Units whose reports stand otherwise than they were gathered, and nobody has decided on it. */
export const changedUnits = ({ units }: Pick<Consolidation, 'units'>): ConsolidatedUnit[] =>
  units.filter(({ sources }) => sources.some(({ now, isKept }) => now !== null && !isKept));

/** Units that have reported by now, of those who owe a report: whatever was gathered. */
export function receivedNow({ units }: Pick<Consolidation, 'units'>): { received: number; of: number } {
  const states = units.map(({ sources }) =>
    unitState(sources.map(({ state, now }) => ({ state: now?.state ?? state }))),
  );
  return {
    received: states.filter((state) => state === 'submitted').length,
    of: states.filter((state) => state !== 'exempt').length,
  };
}
