import { createHash } from 'node:crypto';
import { sessionLife } from '@thidua/shared/account/session.model';
import { dayOf, millisOf } from '@thidua/shared/kernel/instant';
import type pg from 'pg';
import type { Authenticate } from '../../platform/http/admit.ts';
import { type ActorRow, findSessionActor } from './actor.repo.ts';
import { actorOfRow } from './actor.ts';
import { touchSession } from './session.repo.ts';

/** The token lives in the browser alone; the database keeps its hash. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Asks {
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>>;
}

/** One named statement per request: session, account, roles in force today, and whom one acts for. */
export function authenticateWith(asks: Asks): Authenticate {
  const touch = touchWith(asks);
  return async (token, now) => {
    const found = await asks.query<ActorRow & pg.QueryResultRow>({
      name: findSessionActor.name,
      text: findSessionActor.text,
      values: [hashToken(token), now, dayOf(now)],
    });
    const row = found.rows[0];
    if (!row) return null;
    if (millisOf(now) - millisOf(row.last_seen_at) > sessionLife.noteMinutes * 60_000)
      touch(row.session_id, now);
    return { id: row.session_id, actor: actorOfRow(row), mustChangePassword: row.must_change_password };
  };
}

/** Notes that a session is alive, beside the request and not in it; a page of twenty requests notes it once. */
function touchWith(asks: Asks): (sessionId: string, now: string) => void {
  const underWay = new Set<string>();
  return (sessionId, now) => {
    if (underWay.has(sessionId)) return;
    underWay.add(sessionId);
    asks
      .query({ name: touchSession.name, text: touchSession.text, values: [sessionId, now] })
      .catch(() => {}) // the next request notes it
      .finally(() => underWay.delete(sessionId));
  };
}
