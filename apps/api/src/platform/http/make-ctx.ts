import type { Actor } from '@thidua/shared/access/actor';
import { dayOf } from '@thidua/shared/kernel/instant';
import type pg from 'pg';
import type { ScopeCache } from '../cache/scope-cache.ts';
import type { Mode } from '../data-dir.ts';
import { bindDb, type QueryCounter } from '../db/db.ts';
import type { Act } from '../journal/act.ts';
import { writeMails } from '../mail/outbox.ts';
import type { Registries } from '../registry.ts';
import type { Ctx } from './ctx.ts';

export interface CtxParts {
  client: pg.PoolClient;
  actor: Actor;
  now: string;
  requestId: string;
  sessionId?: string | null;
  mode?: Mode;
  registries: Registries;
  newId: () => string;
  /** Only where the transaction reads what is committed. */
  cache?: ScopeCache;
  counter?: QueryCounter;
  /** Called ahead of each statement: where several share a connection, it is told whose turn it is. */
  before?: () => void;
}

/** A context bound to one connection, with the acts it will have recorded. */
export function makeCtx(parts: CtxParts): { ctx: Ctx; acts: Act[] } {
  const acts: Act[] = [];
  let actId: string | undefined; // drawn when something is done, not at every read
  const { subjects, measures } = parts.registries;
  const ctx: Ctx = {
    actor: parts.actor,
    db: bindDb(parts.client, parts.counter, parts.before),
    now: parts.now,
    today: dayOf(parts.now),
    requestId: parts.requestId,
    sessionId: parts.sessionId ?? null,
    mode: parts.mode ?? 'real',
    mailing: parts.registries.mailing ?? 'off',
    get actId() {
      actId ??= parts.newId();
      return actId;
    },
    subjects,
    shared: (scope, make) => (parts.cache ? parts.cache.read(parts.actor.agencyId, scope, make) : make()),
    measure: (name, unitId, interval) => {
      const measure = measures.get(name);
      if (!measure) throw new Error(`no measure is called ${name}`);
      return measure.count(ctx, unitId, interval);
    },
    record: (act) => {
      acts.push(act);
    },
    mail: async (mails) => {
      if (ctx.mailing === 'on') await writeMails(ctx, mails);
    },
    newId: parts.newId,
  };
  return { ctx, acts };
}
