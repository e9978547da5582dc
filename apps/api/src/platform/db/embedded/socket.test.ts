import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from '../../../../test/scratch.ts';
import { launch } from './launch.ts';
import { openSocketDir, socketDirOf } from './socket.ts';

const folder = scratchFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each data folder has a socket folder of its own, however long its path', () => {
  const long = `/srv/${'thi-dua/'.repeat(40)}`;
  expect(socketDirOf(long, '/tmp')).toMatch(/^\/tmp\/td-[0-9a-f]{16}$/);
  expect(socketDirOf(long, '/tmp')).not.toBe(socketDirOf(`${long}b`, '/tmp'));
});

test('a temporary folder too deep for a socket is left for /tmp', () => {
  expect(socketDirOf('/srv/a', `/${'t'.repeat(70)}`)).toMatch(/^\/t{70}\/td-/);
  expect(socketDirOf('/srv/a', `/${'t'.repeat(100)}`)).toMatch(/^\/tmp\/td-/);
});

test('a folder that others can enter is not trusted with the socket', () => {
  const dir = socketDirOf(folder, '/tmp');
  mkdirSync(dir, { mode: 0o755 });
  try {
    expect(() => openSocketDir(folder, launch())).toThrow(join(dir));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
