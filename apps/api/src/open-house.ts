import { fileURLToPath } from 'node:url';
import { documentApi } from '@thidua/shared/document/document.api';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { PgBoss } from 'pg-boss';
import { v7 } from 'uuid';
import { createApp, routes } from './app.ts';
import { authenticateWith } from './features/account/index.ts';
import { composeMail } from './features/notice/index.ts';
import { jobs } from './jobs.ts';
import { measures } from './measures.ts';
import { makeScopeCache } from './platform/cache/scope-cache.ts';
import { makeSessionCache } from './platform/cache/session-cache.ts';
import type { Config } from './platform/config.ts';
import type { Mode } from './platform/data-dir.ts';
import { connectionsOf } from './platform/db/connections.ts';
import { openPool } from './platform/db/pool.ts';
import { openStore } from './platform/files/open-store.ts';
import type { DoorDeps } from './platform/http/admit.ts';
import { attemptsIn } from './platform/http/attempts.ts';
import { serveHealth } from './platform/http/serve-health.ts';
import { serveReference } from './platform/http/serve-reference.ts';
import { transactOn } from './platform/http/transaction.ts';
import { startJobs } from './platform/jobs/run-jobs.ts';
import { type JournalWorker, startJournalWorker } from './platform/journal/worker.ts';
import { makeLiveBoard } from './platform/live/live-board.ts';
import { serveLive } from './platform/live/serve-live.ts';
import { type MailWorker, startMailWorker } from './platform/mail/mail-worker.ts';
import { smtpPost } from './platform/mail/smtp-post.ts';
import { reactions } from './reactions.ts';
import { subjects } from './subjects.ts';

const siteFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

export interface House {
  app: FastifyInstance;
  pool: pg.Pool;
  deps: DoorDeps;
  /** Begins what goes on beside the requests: the journal's worker and the jobs of the clock. */
  startWork(): void;
  close(): Promise<void>;
}

const wallClock = (): string => new Date().toISOString();

/** Opens everything over a migrated database: pool, door, site, live events, journal worker, jobs. Nothing listens yet. */
export async function openHouse(
  config: Config,
  databaseUrl: string,
  mode: Mode,
  clock: () => string = wallClock,
): Promise<House> {
  const { app: connection } = connectionsOf(databaseUrl);
  // A replica may answer the reads; without one they go to the same server, on connections that cannot write.
  const { app: readConnection } = connectionsOf(config.databaseReadUrl ?? databaseUrl);
  const pool = openPool(connection, config.poolSize);
  const readPool = openPool(readConnection, config.poolSize, 'read');
  const transact = transactOn(pool, readPool);
  // The demo never sends anything, whatever its surroundings say.
  const smtp = mode === 'demo' ? undefined : config.smtp;
  const cache = makeScopeCache();
  const sessions = makeSessionCache(authenticateWith(pool));
  let wake = () => {};
  const deps: DoorDeps = {
    transact,
    authenticate: sessions.authenticate,
    attempts: attemptsIn(pool),
    mode,
    registries: { subjects, measures, mailing: smtp ? 'on' : mode === 'demo' ? 'demo' : 'off' },
    reactions,
    clock,
    newId: v7,
    strictAnswers: process.env.NODE_ENV === 'test',
    cache,
    committed: (agencyId, by) => {
      cache.forget(agencyId);
      if (/^(account|unit)\./.test(by)) sessions.forget();
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
    files: await openStore(config),
  });
  const board = makeLiveBoard(transact, clock);
  await serveLive(app, deps, board);
  serveReference(app, [...routes.map(({ endpoint }) => endpoint), ...Object.values(documentApi)]);
  serveHealth(app, async () => (await pool.query('select 1')).rowCount === 1, config.metricsToken);
  let worker: JournalWorker | undefined;
  let mails: MailWorker | undefined;
  let ringing: Promise<PgBoss> | undefined;
  return {
    app,
    pool,
    deps,
    startWork: () => {
      worker = startJournalWorker(deps, board, app.log);
      wake = worker.wake;
      if (smtp) {
        const post = smtpPost(smtp.url, smtp.from);
        mails = startMailWorker({ ...deps, compose: composeMail(smtp.publicUrl), post }, app.log);
      }
      ringing = startJobs(deps, jobs, databaseUrl, app.log);
      ringing.catch((fault) => app.log.error({ err: fault }, 'jobs did not start'));
    },
    close: async () => {
      board.close();
      await app.close();
      await ringing?.then((boss) => boss.stop({ graceful: true, timeout: 5000 })).catch(() => {});
      await Promise.all([worker?.stop(), mails?.stop()]);
      await Promise.all([pool.end(), readPool.end()]);
    },
  };
}
