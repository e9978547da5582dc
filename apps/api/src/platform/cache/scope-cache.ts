/** What is the same for everybody who looks at the same scope is made once and shown to all for a moment. */
export interface ScopeCache {
  /** What is kept for the agency under `key`, else what `make` gives; who comes while it is being made waits for it. */
  read<T>(agencyId: string, key: string, make: () => Promise<T>): Promise<T>;
  /** Something of the agency was committed: nothing made before is shown to those who come after. */
  forget(agencyId: string): void;
}

interface Kept {
  made: Promise<unknown>;
  until: number;
}

/** Another process' commits are not told here: an answer is never older than this. */
const lifeMs = 3000;
/** Scopes kept per agency; the oldest goes first. */
const most = 60;

export function makeScopeCache(clock: () => number = () => performance.now()): ScopeCache {
  const agencies = new Map<string, Map<string, Kept>>();
  return {
    read: <T>(agencyId: string, key: string, make: () => Promise<T>): Promise<T> => {
      const scopes = agencies.get(agencyId) ?? new Map<string, Kept>();
      agencies.set(agencyId, scopes);
      const kept = scopes.get(key);
      if (kept && kept.until > clock()) return kept.made as Promise<T>;
      const made = make();
      scopes.delete(key);
      scopes.set(key, { made, until: clock() + lifeMs });
      const oldest = scopes.size > most ? scopes.keys().next().value : undefined;
      if (oldest !== undefined) scopes.delete(oldest);
      // A fault is told to those who waited and kept for nobody.
      made.catch(() => scopes.get(key)?.made === made && scopes.delete(key));
      return made;
    },
    // A new map: what is still being made belongs to the old one and is not found any more.
    forget: (agencyId) => agencies.delete(agencyId),
  };
}
