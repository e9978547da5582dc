import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { v7 } from 'uuid';
import { createApp, routes } from './app.ts';
import { authenticateWith } from './features/account/index.ts';
import { jobs } from './jobs.ts';
import { measures } from './measures.ts';
import { makeScopeCache } from './platform/cache/scope-cache.ts';
import type { Config } from './platform/config.ts';
import { connectionsOf } from './platform/db/connections.ts';
import { openPool } from './platform/db/pool.ts';
import type { DoorDeps } from './platform/http/admit.ts';
import { attemptsIn } from './platform/http/attempts.ts';
import { serveHealth } from './platform/http/serve-health.ts';
import { serveReference } from './platform/http/serve-reference.ts';
import { transactOn } from './platform/http/transaction.ts';
import { startJobs } from './platform/jobs/run-jobs.ts';
import { startJournalWorker } from './platform/journal/worker.ts';
import { makeLiveBoard } from './platform/live/live-board.ts';
import { serveLive } from './platform/live/serve-live.ts';
import { reactions } from './reactions.ts';
import { subjects } from './subjects.ts';

const siteFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

export interface House {
  app: FastifyInstance;
  pool: pg.Pool;
  deps: DoorDeps;
  close(): Promise<void>;
}

/** Opens everything over a migrated database: pool, door, site, live events, journal worker, jobs. Nothing listens yet. */
export async function openHouse(config: Config, databaseUrl: string): Promise<House> {
  const { app: connection } = connectionsOf(databaseUrl);
  const pool = openPool(connection, config.poolSize);
  const transact = transactOn(pool);
  const clock = () => new Date().toISOString();
  const cache = makeScopeCache();
  let wake = () => {};
  const deps: DoorDeps = {
    transact,
    authenticate: authenticateWith(pool),
    attempts: attemptsIn(pool),
    mode: config.demoWanted ? 'demo' : 'real',
    registries: { subjects, measures },
    reactions,
    clock,
    newId: v7,
    strictAnswers: process.env.NODE_ENV === 'test',
    cache,
    committed: (agencyId) => {
      cache.forget(agencyId);
      wake();
    },
    publicOrigin: config.publicUrl ? new URL(config.publicUrl).origin : undefined,
    secureCookies: config.publicUrl?.startsWith('https:') ?? false,
  };
  const app = await createApp({
    ...deps,
    logLevel: config.logLevel,
    trustProxy: config.trustProxy,
    siteFolder,
  });
  const board = makeLiveBoard(transact, clock);
  await serveLive(app, deps, board);
  await serveReference(
    app,
    routes.map((route) => route.endpoint),
  );
  serveHealth(app, async () => (await pool.query('select 1')).rowCount === 1);
  const worker = startJournalWorker(deps, board, app.log);
  wake = worker.wake;
  const ringing = startJobs(deps, jobs, databaseUrl, app.log);
  ringing.catch((fault) => app.log.error({ err: fault }, 'jobs did not start'));
  return {
    app,
    pool,
    deps,
    close: async () => {
      board.close();
      await app.close();
      await ringing.then((boss) => boss.stop({ graceful: true, timeout: 5000 })).catch(() => {});
      await worker.stop();
      await pool.end();
    },
  };
}
