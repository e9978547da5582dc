import type pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Planted, plantCast } from '../../../test/cast.ts';
import { testDatabase } from '../../../test/database.ts';
import { bindDb } from '../db/db.ts';
import { openPool } from '../db/pool.ts';
import { unnamed } from '../db/statement.ts';
import { transactOn } from '../http/transaction.ts';
import { drainAfter } from './drain-after.ts';
import { reactionsOf } from './reaction.ts';
import { sealJournal } from './seal-journal.ts';
import { writeJournal } from './write-journal.ts';

let pool: pg.Pool;
let drop: () => Promise<void>;
let planted: Planted;

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  pool = openPool(database.app, 4);
  const client = await pool.connect();
  planted = await plantCast({ db: bindDb(client), newId: v7 });
  client.release();
});
afterAll(async () => {
  await pool.end();
  await drop();
});

const whose = () => ({ agencyId: planted.units.agency.id, accountId: planted.accounts.office });

async function write(client: pg.PoolClient, event: string): Promise<void> {
  const header = {
    actId: v7(),
    agencyId: planted.units.agency.id,
    accountId: planted.accounts.office,
    onBehalfOf: null,
    at: '2021-08-20T02:00:00.000Z',
    endpoint: null,
    base: null,
    requestId: 'test',
  };
  writeJournal(
    bindDb(client),
    header,
    [{ event, subject: { kind: 'unit', id: v7() }, changes: { event } }],
    v7,
  );
}

test('an act that commits late is not skipped by a reader who was there before', async () => {
  const transact = transactOn(pool);
  const told: string[] = [];
  const reactions = reactionsOf(
    [],
    [
      {
        name: 'told',
        on: ['late.done', 'early.done'],
        run: async (_ctx, event) => void told.push(event.event),
      },
    ],
  );
  const deps = {
    transact,
    reactions,
    registries: { subjects: new Map(), measures: new Map() },
    newId: v7,
    clock: () => '2021-08-20T02:00:00.000Z',
  };
  const slow = await pool.connect();
  await slow.query(`begin; set local thidua.agency = '${planted.units.agency.id}'`);
  await write(slow, 'late.done'); // takes the lower number, commits last
  await transact('write', whose(), (client) => write(client, 'early.done'));
  await drainAfter(deps, 'committed');
  expect(told).toEqual([]); // the early one lies above the horizon of the one under way
  await slow.query('commit');
  slow.release();
  await drainAfter(deps, 'committed');
  await drainAfter(deps, 'committed');
  expect(told).toEqual(['late.done', 'early.done']);
});

test('the chain is sealed in order, and an altered act is found out', async () => {
  const transact = transactOn(pool);
  await transact('write', whose(), (client) => write(client, 'unit.renamed'));
  await sealJournal({ transact });
  expect(await sealJournal({ transact })).toBe(0);
  const rows = await transact('read', whose(), (client) =>
    bindDb(client).rows(
      unnamed<{ unsealed: number; sealed: number }>(
        'select count(*) filter (where s.seq is null) as unsealed, count(s.seq) as sealed from journal j left join journal_seal s using (seq)',
      ),
    ),
  );
  expect(rows).toEqual([{ unsealed: 0, sealed: 3 }]);
});
