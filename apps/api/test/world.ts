import type { Actor } from '@thidua/shared/access/actor';
import { type Call, makeCall } from '@thidua/shared/contract/call';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { actorOfRow, findAccountActor } from '../src/features/account/index.ts';
import { measures } from '../src/measures.ts';
import { bindDb, type QueryCounter } from '../src/platform/db/db.ts';
import { openPool } from '../src/platform/db/pool.ts';
import { firstFault } from '../src/platform/db/sent.ts';
import type { Ctx } from '../src/platform/http/ctx.ts';
import { flushActs } from '../src/platform/http/flush-acts.ts';
import { makeCtx } from '../src/platform/http/make-ctx.ts';
import { nameWhose, nobodys, type Transact } from '../src/platform/http/transaction.ts';
import { drainAfter } from '../src/platform/journal/drain-after.ts';
import { reactions } from '../src/reactions.ts';
import { subjects } from '../src/subjects.ts';
import { type Planted, type Player, plantCast } from './cast.ts';
import { testDatabase } from './database.ts';
import { testFiles } from './files.ts';

export interface World extends Planted {
  app: FastifyInstance;
  /** The same typed call the browser uses, as one of the cast. */
  as(player: Player): Call;
  /** A raw request as one of the cast, for what the typed call cannot say wrongly. */
  raw(
    player: Player | null,
    request: { method: string; url: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<{ status: number; body: unknown; headers: Record<string, unknown> }>;
  /** Moves the clock: a day ('2021-08-20', taken at 09:00 in Ho Chi Minh) or an instant. */
  on(dayOrInstant: string): void;
  now(): string;
  /** Runs what follows after commit, on the same connection. */
  settled(): Promise<void>;
  /** A use case's context as one of the cast, for jobs and for feeding what has no route. */
  inside<T>(player: Player, work: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Statements asked since the last call. */
  queries(): number;
}

const start = '2021-08-20T02:00:00.000Z';

/**
 * A world for the stories of one file: a clone of the template, the cast planted once; every story runs in a transaction that is
 * thrown away, the door nesting in savepoints. Stories of real concurrency take `testDatabase()` and a pool instead.
 */
export function world(): (name: string, story: (w: World) => Promise<void>) => void {
  let pool: pg.Pool;
  let drop: () => Promise<void>;
  let planted: Planted;

  beforeAll(async () => {
    const database = await testDatabase();
    drop = database.drop;
    pool = openPool(database.app, 2);
    const client = await pool.connect();
    planted = await plantCast({ db: bindDb(client), newId: v7 });
    client.release();
  });
  afterAll(async () => {
    await pool.end();
    await drop();
  });

  return (name, story) =>
    test(name, async () => {
      const client = await pool.connect();
      await client.query('begin');
      try {
        await story(await makeWorld(client, planted));
      } finally {
        await client.query('rollback');
        client.release();
      }
    });
}

async function makeWorld(client: pg.PoolClient, planted: Planted): Promise<World> {
  let now = start;
  const counter: QueryCounter = { queries: 0 };
  const counted = countingClient(client, counter);
  const transact = nested(counted);
  const actors = new Map<string, Actor>();
  const actorOf = async (accountId: string) => {
    const row = await bindDb(client).one(findAccountActor, [accountId, dayOf(now)]);
    const actor = actorOfRow(row);
    actors.set(accountId, actor);
    return actor;
  };
  const deps = { registries: { subjects, measures }, reactions, newId: v7 };
  const app = await createApp({
    ...deps,
    transact,
    authenticate: async (token) =>
      /^[0-9a-f-]{36}$/.test(token)
        ? { id: token, actor: await actorOf(token), mustChangePassword: false }
        : null,
    attempts: { count: async () => 0, forgive: async () => {} },
    mode: 'real',
    clock: () => now,
    strictAnswers: true,
    committed: () => {},
    publicOrigin: undefined,
    secureCookies: false,
    files: testFiles(),
    logLevel: process.env.LOG_LEVEL ?? 'silent',
    trustProxy: false,
  });

  const raw: World['raw'] = async (player, request) => {
    const answer = await app.inject({
      method: request.method as 'GET',
      url: request.url,
      headers: {
        ...(player ? { cookie: `session=${planted.accounts[player]}` } : {}),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { payload: request.body as object }),
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, body: isJson ? answer.json() : answer.body, headers: answer.headers };
  };

  return {
    ...planted,
    app,
    raw,
    as: (player) =>
      makeCall(async (request) => {
        const answer = await raw(player, {
          method: request.method,
          url: request.url,
          headers: request.headers,
          ...(request.body === undefined ? {} : { body: JSON.parse(request.body) }),
        });
        return answer;
      }, v7),
    on: (when) => {
      now = when.length === 10 ? `${when}T02:00:00.000Z` : when;
    },
    now: () => now,
    settled: () => drainAfter({ ...deps, transact, clock: () => now }),
    inside: async (player, work) => {
      const actor = await actorOf(planted.accounts[player]);
      return transact('write', actor, async (connection) => {
        const made = makeCtx({
          client: connection,
          actor,
          now,
          requestId: v7(),
          registries: deps.registries,
          newId: v7,
        });
        const result = await work(made.ctx);
        await flushActs(deps, made, null, null);
        return result;
      });
    },
    queries: () => {
      const asked = counter.queries;
      counter.queries = 0;
      return asked;
    },
  };
}

/** One connection, one at a time: a request waits for the one before, as its savepoint must nest. */
function nested(client: pg.PoolClient): Transact {
  let last: Promise<unknown> = Promise.resolve();
  return (_mode, whose, work) => {
    const turn = last.then(async () => {
      await client.query(`savepoint story; ${nameWhose(whose)}`);
      try {
        const result = await work(client);
        const failed = await firstFault(client);
        if (failed) throw failed;
        await client.query(`release savepoint story; ${nameWhose(nobodys)}`);
        return result;
      } catch (thrown) {
        const first = await firstFault(client);
        await client.query(`rollback to savepoint story; ${nameWhose(nobodys)}`);
        throw first ?? thrown;
      }
    });
    last = turn.catch(() => {});
    return turn;
  };
}

function countingClient(client: pg.PoolClient, counter: QueryCounter): pg.PoolClient {
  return new Proxy(client, {
    get(target, key) {
      if (key !== 'query') return Reflect.get(target, key);
      return (...args: unknown[]) => {
        counter.queries += 1;
        return (target.query as (...all: unknown[]) => unknown)(...args);
      };
    },
  });
}
