import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { bindDb } from '../db/db.ts';
import { openPool } from '../db/pool.ts';
import { unnamed } from '../db/statement.ts';
import { nobodys, transactOn } from './transaction.ts';

let pool: pg.Pool;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  pool = openPool(database.app, 2);
});
afterAll(async () => {
  await pool.end();
  await drop();
});

const keep = unnamed<never>('insert into job_run (name, ran_until) values ($1, $2)');
const names = unnamed<{ name: string }>('select name from job_run order by name');
const at = '2021-08-20T02:00:00.000Z';
const kept = () =>
  transactOn(pool)('read', nobodys, async (client) =>
    (await bindDb(client).rows(names)).map((row) => row.name),
  );

test('what is sent and not waited for is there after the commit', async () => {
  await transactOn(pool)('write', nobodys, async (client) => {
    const db = bindDb(client);
    db.send(keep, ['a', at]);
    db.send(keep, ['b', at]);
  });
  expect(await kept()).toEqual(['a', 'b']);
});

test('a fault of what nobody waited for undoes the whole and is told as what it is', async () => {
  const act = transactOn(pool)('write', nobodys, async (client) => {
    const db = bindDb(client);
    await db.run(keep, ['c', at]);
    db.send(keep, ['c', at]);
  });
  await expect(act).rejects.toMatchObject({ code: '23505' });
  expect(await kept()).not.toContain('c');
});

test('a question behind the fault does not hide it', async () => {
  const act = transactOn(pool)('write', nobodys, async (client) => {
    const db = bindDb(client);
    db.send(keep, ['d', 'no instant']);
    return db.rows(names);
  });
  await expect(act).rejects.toMatchObject({ code: '22007' });
  expect(await kept()).not.toContain('d');
  await transactOn(pool)('write', nobodys, async (client) => bindDb(client).send(keep, ['e', at]));
  expect(await kept()).toContain('e'); // the connection is fit for the next one
});
