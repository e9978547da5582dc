import { canonicalValue } from './canonical.ts';

/** A field changed by somebody, upon the revision of the draft at which they saw it last changed. */
export interface FieldChange<V> {
  field: string;
  baseRev: number;
  value: V;
  mutationId: string;
}

export interface FieldSide<V> {
  value: V;
  by: string;
  at: string;
}

export type MergedFields<V> = Record<string, FieldSide<V> & { rev: number }>;

export interface Merged<V> {
  fields: MergedFields<V>;
  applied: string[];
  conflicts: { field: string; kept: FieldSide<V>; lost: FieldSide<V> }[];
  /** Nothing new came in: every change had been applied before. */
  isRepeat: boolean;
}

/** So many changes are remembered by their ids: more than a browser ever keeps unsent. */
const mostApplied = 300;

/**
 * Lays changes over a draft. Different fields merge; a field that somebody changed after the change was based on it keeps its value,
 * and the newcomer's is handed back to be kept aside. A change that has been applied before is recognised by its id.
 */
export function mergeFields<V>(
  draft: { fields: MergedFields<V>; applied: readonly string[]; rev: number },
  changes: readonly FieldChange<V>[],
  who: { by: string; at: string },
): Merged<V> {
  const fields = { ...draft.fields };
  const applied = [...draft.applied];
  const known = new Set(applied);
  const conflicts: Merged<V>['conflicts'] = [];
  const fresh = changes.filter((change) => !known.has(change.mutationId));
  for (const { field, baseRev, value, mutationId } of fresh) {
    applied.push(mutationId);
    const held = fields[field];
    const isSame = held !== undefined && canonicalValue(held.value) === canonicalValue(value);
    if (isSame) continue;
    const isStale = held !== undefined && held.rev > baseRev && held.rev <= draft.rev;
    if (isStale) {
      const kept = { value: held.value, by: held.by, at: held.at };
      conflicts.push({ field, kept, lost: { value, ...who } });
    } else fields[field] = { value, rev: draft.rev + 1, ...who };
  }
  return { fields, applied: applied.slice(-mostApplied), conflicts, isRepeat: fresh.length === 0 };
}
