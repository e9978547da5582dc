import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** What is counted: guesses at one name from one address, all guesses from one address, guesses by one who is signed in, reads of a feed. */
export type AttemptKind = 'pair' | 'address' | 'account' | 'feed';
export type AttemptKey = readonly [kind: AttemptKind, what: string];

/** Counts guesses at a secret. It stands outside every transaction: a guess that was undone has still been made. */
export interface Attempts {
  /** Counts one attempt on each key; seconds to wait where one of them is used up, else 0. */
  count(keys: readonly AttemptKey[]): Promise<number>;
  /** The guess was right: what was counted against the person is forgotten, the address is given one back. */
  forgive(keys: readonly AttemptKey[]): Promise<void>;
}

/** A whole office may sit behind one address, so an address has room for many people who mistype. */
const limits: Record<AttemptKind, { points: number; duration: number }> = {
  pair: { points: 10, duration: 15 * 60 },
  address: { points: 100, duration: 15 * 60 },
  account: { points: 10, duration: 15 * 60 },
  feed: { points: 60, duration: 15 * 60 },
};

/** The table holds no names and no addresses, only their digests. */
const digest = (what: string) => createHash('sha256').update(what).digest('base64url');

export function attemptsIn(pool: pg.Pool): Attempts {
  const of = Object.fromEntries(
    Object.entries(limits).map(([kind, limit]) => [kind, limiter(pool, kind, limit)]),
  ) as Record<AttemptKind, RateLimiterPostgres>;
  return {
    count: async (keys) => {
      for (const [kind, what] of keys) {
        const wait = await secondsToWait(of[kind].consume(digest(what)));
        if (wait > 0) return wait;
      }
      return 0;
    },
    forgive: async (keys) => {
      for (const [kind, what] of keys) {
        if (kind === 'address') await of[kind].reward(digest(what));
        else await of[kind].delete(digest(what));
      }
    },
  };
}

function limiter(pool: pg.Pool, kind: string, limit: { points: number; duration: number }) {
  return new RateLimiterPostgres({
    ...limit,
    blockDuration: limit.duration,
    storeClient: pool,
    storeType: 'client',
    tableName: 'sign_in_limit',
    tableCreated: true,
    keyPrefix: kind,
  });
}

async function secondsToWait(counted: Promise<RateLimiterRes>): Promise<number> {
  try {
    await counted;
    return 0;
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return Math.max(1, Math.ceil(thrown.msBeforeNext / 1000));
    throw thrown;
  }
}
