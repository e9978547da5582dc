import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Planted, type Player, plantCast } from '../../../test/cast.ts';
import { testDatabase } from '../../../test/database.ts';
import { testFiles } from '../../../test/files.ts';
import { createApp } from '../../app.ts';
import { actorOfRow, findAccountActor } from '../../features/account/index.ts';
import { bindDb } from '../db/db.ts';
import { openPool } from '../db/pool.ts';
import { transactOn } from '../http/transaction.ts';
import { writeJournal } from '../journal/write-journal.ts';
import { type LiveBoard, makeLiveBoard } from './live-board.ts';
import { serveLive } from './serve-live.ts';

let pool: pg.Pool;
let drop: () => Promise<void>;
let planted: Planted;
let app: FastifyInstance;
let board: LiveBoard;
let address: string;
const now = '2021-08-20T02:00:00.000Z';

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  pool = openPool(database.app, 4);
  const client = await pool.connect();
  planted = await plantCast({ db: bindDb(client), newId: v7 });
  client.release();
  const transact = transactOn(pool);
  const deps = {
    transact,
    authenticate: async (token: string) => {
      const { rows } = await pool.query({ text: findAccountActor.text, values: [token, '2021-08-20'] });
      return rows[0] ? { id: token, actor: actorOfRow(rows[0]), mustChangePassword: false } : null;
    },
    registries: { subjects: new Map(), measures: new Map() },
    reactions: { within: new Map(), after: [] },
    clock: () => now,
    newId: v7,
    strictAnswers: true,
    committed: () => {},
    publicOrigin: undefined,
    secureCookies: false,
    logLevel: 'silent',
    trustProxy: false,
  };
  app = await createApp({ ...deps, files: testFiles() } as never);
  board = makeLiveBoard(transact, () => now);
  await serveLive(app, deps as never, board);
  address = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  board.close();
  await app.close();
  await pool.end();
  await drop();
});

/** Opens a stream as one of the cast; `seen` fills with what arrives, `ended` resolves when the server closes it. */
async function listen(player: Player) {
  const stop = new AbortController();
  const answer = await fetch(`${address}/api/events`, {
    headers: { accept: 'text/event-stream', cookie: `session=${planted.accounts[player]}` },
    signal: stop.signal,
  });
  const seen: { kind: string; id: string }[] = [];
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body as ReadableStream<Uint8Array>) {
      for (const line of decoder.decode(chunk).split('\n')) {
        if (line.startsWith('data: ') && line.includes('"topic"')) seen.push(JSON.parse(line.slice(6)));
      }
    }
  })().catch(() => {});
  return { seen, ended, stop: () => stop.abort() };
}

async function happen(
  event: string,
  unitId: string,
  agencyId: string,
  subjectId: string,
  visibleFrom: string | null = null,
) {
  await transactOn(pool)('write', { agencyId, accountId: planted.accounts.office }, async (client) =>
    writeJournal(
      bindDb(client),
      {
        actId: v7(),
        agencyId,
        accountId: null,
        onBehalfOf: null,
        at: now,
        endpoint: null,
        base: null,
        requestId: 't',
      },
      [{ event, subject: { kind: 'report', id: subjectId }, unitId, audience: 'unit', visibleFrom }],
      v7,
    ),
  );
}

test('an act is told to those whose reach it lies in, and before its time to nobody', async () => {
  const mine = await listen('reporter1');
  const sister = await listen('reporter2');
  const office = await listen('office');
  const foreign = await listen('otherOffice');
  await board.tell();
  const [told, hidden] = [v7(), v7()];
  const { unit1, agency } = planted.units;
  await happen('report.submitted', unit1.id, agency.id, hidden, '2021-09-01T00:00:00.000Z');
  await happen('report.submitted', unit1.id, agency.id, told);
  await board.tell();
  await expect.poll(() => [mine.seen.length, office.seen.length]).toEqual([1, 1]);
  expect(mine.seen).toEqual([{ topic: 'report', kind: 'report', id: told }]);
  expect(sister.seen).toEqual([]);
  expect(foreign.seen).toEqual([]);
  for (const one of [mine, sister, office, foreign]) one.stop();
  await expect.poll(() => board.listeners).toBe(0);
});

test('the first to listen hears what happens right after', async () => {
  await board.tell(); // nobody listens, so nothing is followed
  const mine = await listen('reporter1');
  const told = v7();
  await happen('report.submitted', planted.units.unit1.id, planted.units.agency.id, told);
  await board.tell();
  await expect.poll(() => mine.seen).toEqual([{ topic: 'report', kind: 'report', id: told }]);
  mine.stop();
  await expect.poll(() => board.listeners).toBe(0);
});

test('a change of rights ends the streams of the one it concerns, a change of the tree those of all', async () => {
  const mine = await listen('reporter1');
  const colleague = await listen('leader1');
  await board.tell();
  await happen('role.granted', planted.units.unit1.id, planted.units.agency.id, planted.accounts.reporter1);
  await board.tell();
  await mine.ended;
  expect(board.listeners).toBe(1);
  await happen('unit.merged', planted.units.unit1.id, planted.units.agency.id, planted.units.unit1.id);
  await board.tell();
  await colleague.ended;
  expect(board.listeners).toBe(0);
});

test('without a session there is no stream', async () => {
  const answer = await fetch(`${address}/api/events`, { headers: { accept: 'text/event-stream' } });
  expect(answer.status).toBe(401);
});
