import type { ClientConfig } from 'pg';
import { APP_ROLE } from './embedded/roles.ts';

/** Settings that the application's sessions need on any server, the role above all. */
const APP_OPTIONS = `-c role=${APP_ROLE} -c timezone=UTC -c jit=off -c max_parallel_workers_per_gather=0`;

export interface Connections {
  /** Owner of the schema: migrations only. */
  readonly owner: ClientConfig;
  /** What the pool uses: logs in as the owner and is `thidua_app` from its first statement on. */
  readonly app: ClientConfig;
}

/** Both ways into the database that a DATABASE_URL (or the embedded server's own) names. */
export function connectionsOf(url: string): Connections {
  const app = new URL(url);
  const given = app.searchParams.get('options');
  app.searchParams.set('options', given ? `${given} ${APP_OPTIONS}` : APP_OPTIONS);
  return { owner: { connectionString: url }, app: { connectionString: app.href } };
}
