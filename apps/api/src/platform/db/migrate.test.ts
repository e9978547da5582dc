import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { migrate } from './migrate.ts';

const database = await testDatabase();
afterAll(database.drop);

async function as<T>(config: object, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config);
  await client.connect();
  return work(client).finally(() => client.end());
}

test('the pool is neither superuser nor owner from its first statement on', async () => {
  const row = await as(database.app, async (client) => {
    const { rows } = await client.query(`select current_user as name, current_setting('jit') as jit,
      (select rolsuper from pg_roles where rolname = current_user) as super,
      (select count(*)::int from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user) as owns`);
    return rows[0];
  });
  expect(row).toEqual({ name: 'thidua_app', jit: 'off', super: false, owns: 0 });
});

test('migrating again, by two at the same moment, changes nothing', async () => {
  const applied = () =>
    as(database.owner, async (client) => {
      const { rows } = await client.query(
        'select hash, created_at from drizzle.__drizzle_migrations order by id',
      );
      return rows;
    });
  const before = await applied();
  await Promise.all([migrate(database.owner), migrate(database.owner)]);
  expect(await applied()).toEqual(before);
});

test('Vietnamese order is at hand by name', async () => {
  const { rows } = await as(database.app, (client) =>
    client.query(`select string_agg(x, '' order by x collate "vi-x-icu") as sorted
      from unnest(array['đ', 'd', 'ă', 'â', 'a', 'e', 'b']) as x`),
  );
  expect(rows[0]).toEqual({ sorted: 'aăâbdđe' });
});

test('every wall between agencies is a call, which the planner does not count a second time', async () => {
  const { rows } = await as(database.owner, (client) =>
    client.query<{ tablename: string; qual: string; with_check: string }>(
      "select tablename, qual, with_check from pg_policies where policyname = 'agency_wall'",
    ),
  );
  const call = /^uuid_eq\(agency_id, \( SELECT current_agency\(\) AS current_agency\)\)$/;
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter(({ qual, with_check }) => !call.test(qual) || !call.test(with_check))).toEqual([]);
});
