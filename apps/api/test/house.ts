import { type Call, makeCall } from '@thidua/shared/contract/call';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { v7 } from 'uuid';
import { createApp } from '../src/app.ts';
import { authenticateWith, hashPassword } from '../src/features/account/index.ts';
import { measures } from '../src/measures.ts';
import { makeScopeCache } from '../src/platform/cache/scope-cache.ts';
import { bindDb } from '../src/platform/db/db.ts';
import { openPool } from '../src/platform/db/pool.ts';
import { attemptsIn } from '../src/platform/http/attempts.ts';
import { transactOn } from '../src/platform/http/transaction.ts';
import { reactions } from '../src/reactions.ts';
import { subjects } from '../src/subjects.ts';
import { type Planted, type Player, plantCast } from './cast.ts';
import { testDatabase } from './database.ts';
import { testFiles } from './files.ts';

/** A browser of somebody: it keeps the cookie it is given and sends it along. */
export interface Browser {
  call: Call;
  cookie: string | undefined;
}

export interface TestHouse extends Planted {
  app: FastifyInstance;
  pool: pg.Pool;
  /** The clock all requests see; set it to move on. */
  at: { now: string };
  /** A browser at an address; nobody has signed in yet. */
  browser(address?: string, cookie?: string): Browser;
  close(): Promise<void>;
}

/** The password of the whole cast. */
export const castPassword = 'mua-thu-ha-noi-1954';

/** The door with real sessions, real transactions and real counting, on a clone of the template with the cast in it. */
export async function openTestHouse(
  options: { mode?: 'demo' | 'real'; isEmpty?: boolean } = {},
): Promise<TestHouse> {
  const database = await testDatabase();
  const pool = openPool(database.app, 6);
  const planted = options.isEmpty ? ({ units: {}, accounts: {} } as Planted) : await plant(pool);
  const cache = makeScopeCache();
  const at = { now: '2021-08-20T02:00:00.000Z' };
  const app = await createApp({
    transact: transactOn(pool),
    authenticate: authenticateWith(pool),
    attempts: attemptsIn(pool),
    mode: options.mode ?? 'real',
    registries: { subjects, measures },
    reactions,
    newId: v7,
    clock: () => at.now,
    strictAnswers: true,
    cache,
    committed: (agencyId) => cache.forget(agencyId),
    publicOrigin: undefined,
    secureCookies: false,
    files: testFiles(),
    logLevel: process.env.LOG_LEVEL ?? 'silent',
    trustProxy: true,
  });
  return {
    ...planted,
    app,
    pool,
    at,
    browser: (address, cookie) => browserOf(app, address ?? '10.0.0.1', cookie),
    close: async () => {
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
}

async function plant(pool: pg.Pool): Promise<Planted> {
  const client = await pool.connect();
  const planted = await plantCast({ db: bindDb(client), newId: v7 });
  await client.query('update account set password_hash = $1', [await hashPassword(castPassword)]);
  client.release();
  return planted;
}

function browserOf(app: FastifyInstance, address: string, cookie: string | undefined): Browser {
  const browser: Browser = {
    cookie,
    call: makeCall(async (request) => {
      const answer = await app.inject({
        method: request.method as 'GET',
        url: request.url,
        headers: {
          ...request.headers,
          'x-forwarded-for': address,
          'user-agent': 'Firefox on Windows',
          ...(browser.cookie ? { cookie: `session=${browser.cookie}` } : {}),
        },
        ...(request.body === undefined ? {} : { payload: request.body }),
      });
      const given = answer.cookies.find((one) => one.name === 'session');
      if (given) browser.cookie = given.value || undefined;
      return { status: answer.statusCode, body: answer.json() };
    }, v7),
  };
  return browser;
}

/** The name somebody of the cast signs in with. */
export const usernameOf = (player: Player): string => player.toLowerCase();
