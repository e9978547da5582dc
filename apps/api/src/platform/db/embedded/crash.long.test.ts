import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive, keep, serverPid } from '../../../../test/keeper.ts';
import { scratchFolder } from '../../../../test/scratch.ts';
import { connectionsOf } from '../connections.ts';
import { withClient } from './address.ts';
import { embeddedBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { startEmbedded } from './embedded.ts';
import { launch } from './launch.ts';
import { silent } from './log.ts';
import { openAddress } from './place.ts';
import { startServer } from './server.ts';
import { serverSettings } from './settings.ts';
import { closeSocketDir } from './socket.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = scratchFolder();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const ask = (url: string, text: string) =>
  withClient(connectionsOf(url).owner, async (client) => (await client.query(text)).rows);

test('kill -9 of the app leaves no server behind, and the next start finds every acknowledged row', async () => {
  const first = await keep(dataDir);
  const pid = serverPid(dataDir);
  await ask(first.url, 'create table kept (n int)');
  await ask(first.url, 'insert into kept select generate_series(1, 1000)');
  first.child.kill('SIGKILL');
  await first.gone;

  const second = await keep(dataDir);
  expect(isAlive(pid)).toBe(false);
  expect(await ask(second.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
  const last = serverPid(dataDir);
  second.child.kill('SIGKILL');
  await vi.waitFor(() => expect(isAlive(last)).toBe(false), { timeout: 10_000 });
  closeSocketDir(new URL(second.url).searchParams.get('host') ?? '');
});

test('a polite stop ends app and server', async () => {
  const keeper = await keep(dataDir);
  const pid = serverPid(dataDir);
  keeper.child.kill('SIGTERM');
  expect(await keeper.gone).toBe(0);
  expect(isAlive(pid)).toBe(false);
});

test('a server killed under a running app is started again with its rows', async () => {
  const log = { ...silent, warn: vi.fn() };
  const embedded = await startEmbedded({ dataDir, log });
  await ask(embedded.url, 'create table kept as select 1 as n');
  const pid = serverPid(dataDir);
  process.kill(pid, 'SIGKILL');
  await vi.waitFor(async () => expect(await ask(embedded.url, 'select n from kept')).toEqual([{ n: 1 }]), {
    timeout: 30_000,
    interval: 100,
  });
  expect(serverPid(dataDir)).not.toBe(pid);
  expect(log.warn).toHaveBeenCalledOnce();
  await embedded.stop();
});

test('app and server killed at the same moment: the next start recovers', async () => {
  const first = await keep(dataDir);
  await ask(first.url, 'create table kept as select 1 as n');
  process.kill(serverPid(dataDir), 'SIGKILL');
  first.child.kill('SIGKILL');
  await first.gone;
  const second = await keep(dataDir);
  expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 1 }]);
  second.child.kill('SIGTERM');
  await second.gone;
});

test('a first start that was cut off begins anew', async () => {
  mkdirSync(join(dataDir, 'pg.making'));
  writeFileSync(join(dataDir, 'pg.making', 'PG_VERSION'), '18\n');
  const embedded = await startEmbedded({ dataDir, log: silent });
  expect(await ask(embedded.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  await embedded.stop();
});

test('a server that cannot come back is told to the app, which can then end', async () => {
  const lost = vi.fn();
  const embedded = await startEmbedded({ dataDir, log: silent, onLost: lost });
  const pid = serverPid(dataDir);
  renameSync(join(dataDir, 'pg'), join(dataDir, 'gone'));
  process.kill(pid, 'SIGKILL');
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce(), { timeout: 30_000 });
  expect(String(lost.mock.calls[0]?.[0])).toMatch(/did not start/);
  await embedded.stop();
});

test('where nothing ties the server to the app, the next start stops the one left behind and takes over', async () => {
  const how = { ...launch(), tiedPrefix: launch().prefix };
  const binaries = embeddedBinaries();
  const dir = join(dataDir, 'pg');
  const { at, close } = await openAddress(dataDir, how);
  ensureCluster(binaries, dir, at, how);
  const spec = { binaries, dir, at, how, settings: serverSettings(at) };
  const left = await startServer(spec);
  const embedded = await startEmbedded({ dataDir, log: silent });
  await left.gone;
  expect(serverPid(dataDir)).not.toBe(left.pid);
  expect(await ask(embedded.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  await embedded.stop();
  close();
});
