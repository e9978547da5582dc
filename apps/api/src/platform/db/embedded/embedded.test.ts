import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keep } from '../../../../test/keeper.ts';
import { scratchFolder } from '../../../../test/scratch.ts';
import { connectionsOf } from '../connections.ts';
import { withClient } from './address.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { silent } from './log.ts';

const dataDir = join(scratchFolder(), 'dữ liệu');
let embedded: Embedded;

const ask = (url: string, text: string) =>
  withClient(connectionsOf(url).owner, async (client) => (await client.query(text)).rows);

beforeAll(async () => {
  embedded = await startEmbedded({ dataDir, log: silent });
});
afterAll(async () => {
  await embedded.stop();
  rmSync(join(dataDir, '..'), { recursive: true, force: true });
});

test('it answers over a private socket only, keeps what it acknowledges and speaks UTC', async () => {
  const settings = ['listen_addresses', 'synchronous_commit', 'fsync', 'timezone', 'jit', 'server_encoding'];
  const list = settings.map((name) => `current_setting('${name}') as ${name}`).join(', ');
  expect(await ask(embedded.url, `select ${list}`)).toEqual([
    {
      listen_addresses: '',
      synchronous_commit: 'on',
      fsync: 'on',
      timezone: 'UTC',
      jit: 'off',
      server_encoding: 'UTF8',
    },
  ]);
  const socketDir = new URL(embedded.url).searchParams.get('host') ?? '';
  expect([dataDir, socketDir].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
});

test('the owner is no superuser and still gets the extensions, Vietnamese order and Vietnamese capitals', async () => {
  for (const name of ['ltree', 'pg_trgm', 'btree_gist'])
    await ask(embedded.url, `create extension if not exists ${name}`);
  const rows = await ask(
    embedded.url,
    `select (select rolsuper from pg_roles where rolname = current_user) as super, lower('ĐƯỜNG') as small,
      (select string_agg(x, '' order by x collate "vi-x-icu") from unnest(array['đ','d','ă','â','a','e','b']) as x) as sorted`,
  );
  expect(rows).toEqual([{ super: false, small: 'đường', sorted: 'aăâbdđe' }]);
});

test('a second process on the same folder is told who has it, in both languages', async () => {
  const refusal = await keep(dataDir).then(
    () => 'nobody refused it',
    (error: Error) => error.message,
  );
  expect(refusal).toContain(dataDir);
  expect(refusal).toContain(`pid ${process.pid}`);
  expect(refusal).toMatch(/đang được một tiến trình khác/);
  expect(refusal).toMatch(/in use by another process/);
});

test('the same process does not open a folder twice either', async () => {
  await expect(startEmbedded({ dataDir, log: silent })).rejects.toThrow(/in use by another process/);
  expect(await ask(embedded.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});
