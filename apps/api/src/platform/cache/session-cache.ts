import type { Authenticate, SessionState } from '../http/admit.ts';

interface Held {
  until: number;
  state: Promise<SessionState | null>;
}

export interface SessionCache {
  authenticate: Authenticate;
  /** Somebody's account, role or place in the tree has changed: everybody is looked up anew. */
  forget(): void;
}

const lifeMs = 2000;
const atMost = 5000;

/**
 * A page asks several things within a second; who asks is looked up once. What this process commits about people is forgotten at
 * once, so that whoever is disabled here is cut off here; what another process commits is seen after two seconds at most.
 */
export function makeSessionCache(
  authenticate: Authenticate,
  clock: () => number = () => performance.now(),
): SessionCache {
  let held = new Map<string, Held>();
  return {
    authenticate: (token, now) => {
      const known = held.get(token);
      if (known && known.until > clock()) return known.state;
      const mine = held;
      const state = authenticate(token, now);
      if (mine.size >= atMost) mine.clear();
      mine.set(token, { until: clock() + lifeMs, state });
      // Neither a stranger nor a fault is remembered: the next knock is looked at anew.
      state.then(
        (found) => found || mine.delete(token),
        () => mine.delete(token),
      );
      return state;
    },
    // A new map, and not an emptied one: a look-up under way ends in the old one, which nobody reads any more.
    forget: () => {
      held = new Map();
    },
  };
}
