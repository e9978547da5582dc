import { createHash } from 'node:crypto';
import { dayOf } from '@thidua/shared/kernel/instant';
import type pg from 'pg';
import type { Authenticate } from '../../platform/http/admit.ts';
import { actorOfRow } from './actor.ts';
import { type ActorRow, findSessionActor } from './actor.repo.ts';

/** The token lives in the browser alone; the database keeps its hash. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Asks {
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>>;
}

/** One named statement per request: session, account, roles in force today, and whom one acts for. */
export function authenticateWith(asks: Asks): Authenticate {
  return async (token, now) => {
    const found = await asks.query<ActorRow & pg.QueryResultRow>({
      name: findSessionActor.name,
      text: findSessionActor.text,
      values: [hashToken(token), now, dayOf(now)],
    });
    const row = found.rows[0];
    if (!row) return null;
    return { id: row.session_id, actor: actorOfRow(row), mustChangePassword: row.must_change_password };
  };
}
