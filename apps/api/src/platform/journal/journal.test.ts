import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Planted, plantCast } from '../../../test/cast.ts';
import { testDatabase } from '../../../test/database.ts';
import { bindDb } from '../db/db.ts';
import { openPool } from '../db/pool.ts';
import { unnamed } from '../db/statement.ts';
import { transactOn } from '../http/transaction.ts';
import { checkChain } from './check-chain.ts';
import { drainAfter } from './drain-after.ts';
import { readPosition } from './position.ts';
import { reactionsOf } from './reaction.ts';
import { sealJournal } from './seal-journal.ts';
import { writeJournal } from './write-journal.ts';

let pool: pg.Pool;
let drop: () => Promise<void>;
let planted: Planted;
let asOwner: pg.ClientConfig;

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  asOwner = database.owner;
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

const header = () => ({
  actId: v7(),
  agencyId: planted.units.agency.id,
  accountId: planted.accounts.office,
  onBehalfOf: null,
  at: '2021-08-20T02:00:00.000Z',
  endpoint: null,
  base: null,
  requestId: 'test',
});

async function write(client: pg.PoolClient, event: string, visibleFrom?: string): Promise<void> {
  writeJournal(
    bindDb(client),
    header(),
    [{ event, subject: { kind: 'unit', id: v7() }, changes: { event }, visibleFrom: visibleFrom ?? null }],
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
  await slow.query('select 1'); // what was sent has been done
  await transact('write', whose(), (client) => write(client, 'early.done'));
  await drainAfter(deps, 'committed');
  expect(told).toEqual([]); // the early one lies above the horizon of the one under way
  await slow.query('commit');
  slow.release();
  await drainAfter(deps, 'committed');
  await drainAfter(deps, 'committed');
  expect(told).toEqual(['late.done', 'early.done']);
});

test('the chain is sealed in order', async () => {
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

/** What the chain of the agency tells, two links at a time. */
async function check(reader = whose()): Promise<{ checked: number; brokenAt: string | null }> {
  let checked = 0;
  let after: string | undefined;
  for (;;) {
    const from = readPosition(after);
    const found = await transactOn(pool)('read', whose(), (client) =>
      checkChain(bindDb(client), { ...reader, now: '2021-08-20T02:00:00.000Z' }, from, 2),
    );
    checked += found.checked;
    if (found.brokenAt || !found.next) return { checked, brokenAt: found.brokenAt };
    after = found.next;
  }
}

test.each([
  ['the one who acted', 'update journal set account_id = null where seq = $1'],
  ['the time', "update journal set at = at + interval '1 minute' where seq = $1"],
  ['the changes', `update journal set changes = changes || '{"event":"x"}' where seq = $1`],
  ['the changes with their digest', "update journal set digest = sha256('x'), changes = null where seq = $1"],
  ['the seal', "update journal_seal set hash = sha256('x') where seq = $1"],
  [
    'the line itself',
    'with s as (delete from journal_seal where seq = $1) delete from journal where seq = $1',
  ],
])('whoever alters %s as owner of the database is found out', async (_, statement) => {
  const transact = transactOn(pool);
  for (let n = 0; n < 5; n += 1) await transact('write', whose(), (client) => write(client, `unit.n${n}`));
  await sealJournal({ transact });
  const whole = await check();
  expect(whole).toMatchObject({ brokenAt: null });
  const client = new pg.Client(asOwner);
  await client.connect();
  try {
    await client.query('begin; alter table journal_seal drop constraint if exists journal_seal_seq_fkey');
    const { rows } = await client.query('select seq from journal order by seq desc offset 2 limit 1');
    await client.query(statement, [rows[0].seq]);
    await client.query('commit');
    expect((await check()).brokenAt).not.toBeNull();
  } finally {
    await client.query('truncate journal, journal_seal');
    await client.end();
  }
});

test('changes that are blanked with their salt leave the chain whole', async () => {
  const transact = transactOn(pool);
  for (let n = 0; n < 3; n += 1) await transact('write', whose(), (client) => write(client, `unit.n${n}`));
  await sealJournal({ transact });
  const client = new pg.Client(asOwner);
  await client.connect();
  await client.query('update journal set changes = null');
  await client.end();
  expect(await check()).toEqual({ checked: 3, brokenAt: null });
});

test('acts that a reader may not know of are checked with the others, and not counted', async () => {
  const transact = transactOn(pool);
  const client = new pg.Client(asOwner);
  await client.connect();
  await client.query('truncate journal, journal_seal');
  for (const visibleFrom of [undefined, '9999-12-31T00:00:00.000Z', undefined, '9999-12-31T00:00:00.000Z'])
    await transact('write', whose(), (one) => write(one, 'unit.renamed', visibleFrom));
  await sealJournal({ transact });
  expect(await check()).toEqual({ checked: 4, brokenAt: null });
  const admin = { ...whose(), accountId: planted.accounts.admin };
  expect(await check(admin)).toEqual({ checked: 2, brokenAt: null });
  await client.query("update journal set event = 'unit.moved' where seq = (select max(seq) from journal)");
  await client.end();
  expect((await check(admin)).brokenAt).not.toBeNull();
});

test('agencies are followed side by side: each statement is its own agency’s, and one’s acts keep their order', async () => {
  const transact = transactOn(pool);
  const { agency, otherAgency } = planted.units;
  const seen: { of: string; asked: string; n: number }[] = [];
  const where = unnamed<{ id: string }>('select current_agency() as id');
  const reactions = reactionsOf(
    [],
    [
      {
        name: 'sideBySide',
        on: ['side.done'],
        run: async (ctx, event) => {
          for (let n = 0; n < 3; n += 1) {
            const { id } = await ctx.db.one(where);
            seen.push({ of: event.agencyId, asked: id, n: Number(event.changes?.n) });
          }
        },
      },
    ],
  );
  for (const [n, agencyId] of [agency.id, otherAgency.id, agency.id, otherAgency.id].entries())
    await transact('write', { agencyId, accountId: '' }, async (client) =>
      writeJournal(
        bindDb(client),
        { ...header(), agencyId, accountId: null },
        [{ event: 'side.done', subject: { kind: 'unit', id: v7() }, changes: { n } }],
        v7,
      ),
    );
  const deps = {
    transact,
    reactions,
    registries: { subjects: new Map(), measures: new Map() },
    newId: v7,
    clock: () => '2021-08-20T02:00:00.000Z',
  };
  await drainAfter(deps, 'committed');
  expect(seen.filter(({ of, asked }) => of !== asked)).toEqual([]);
  const turnsOf = (id: string) => seen.filter(({ of }) => of === id).map(({ n }) => n);
  expect(turnsOf(agency.id)).toEqual([0, 0, 0, 2, 2, 2]);
  expect(turnsOf(otherAgency.id)).toEqual([1, 1, 1, 3, 3, 3]);
  expect(seen.slice(0, 3).map(({ n }) => n)).toEqual([0, 1, 0]);
});

test('a fault in one agency undoes the batch, and nothing is asked behind it', async () => {
  const transact = transactOn(pool);
  let isBroken = true;
  const done: string[] = [];
  const write = unnamed<never>("select set_config('thidua.account', current_agency()::text, true)");
  const reactions = reactionsOf(
    [],
    [
      {
        name: 'broken',
        on: ['side.done'],
        run: async (ctx, event) => {
          await ctx.db.run(write);
          if (isBroken && event.changes?.n === 1) throw new Error('broken');
          await ctx.db.run(write);
          done.push(event.id);
        },
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
  await expect(drainAfter(deps, 'committed')).rejects.toThrow('broken');
  const before = done.length;
  isBroken = false;
  await drainAfter(deps, 'committed');
  expect(done.slice(before)).toHaveLength(4); // all of them once more: the cursor had not moved
});
