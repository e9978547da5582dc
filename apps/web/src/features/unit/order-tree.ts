import type { Unit } from '@thidua/shared/unit/unit.model';

export interface TreeRow {
  unit: Unit;
  /** 1 for the agency itself. */
  level: number;
  parent: Unit | undefined;
  /** How many stand beneath it at any depth. */
  beneath: number;
}

/** Units depth first, each followed by what stands beneath it; a unit whose parent is not in the list is a root. */
export function orderTree(units: readonly Unit[]): TreeRow[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const placeOf = (unit: Unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null);
  const walk = (parentId: string | null, level: number): TreeRow[] =>
    units
      .filter((unit) => placeOf(unit) === parentId)
      .flatMap((unit) => {
        const under = walk(unit.id, level + 1);
        const parent = parentId === null ? undefined : known.get(parentId);
        return [{ unit, level, parent, beneath: under.length }, ...under];
      });
  return walk(null, 1);
}

/** Ids of a unit and of all that stands beneath it. */
export function subtreeIds(units: readonly Unit[], id: string): Set<string> {
  const rows = orderTree(units);
  const at = rows.findIndex((row) => row.unit.id === id);
  const row = rows[at];
  return new Set(row ? rows.slice(at, at + 1 + row.beneath).map((one) => one.unit.id) : []);
}
