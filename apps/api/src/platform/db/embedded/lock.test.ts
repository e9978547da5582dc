import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../../../../test/scratch.ts';
import { FolderInUse, lockFolder } from './lock.ts';

let folder: string;
beforeEach(() => {
  folder = scratchFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder has one holder, and its name is on it', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder, 0)).rejects.toThrow(FolderInUse);
  lock.release();
  expect(existsSync(join(folder, 'app.pid'))).toBe(false);
});

test('a holder who is just leaving is waited for', async () => {
  const leaving = await lockFolder(folder);
  const next = lockFolder(folder, 10_000);
  leaving.release();
  (await next).release();
});

test('releasing twice does not take the next holder off', async () => {
  const first = await lockFolder(folder);
  first.release();
  const second = await lockFolder(folder);
  first.release();
  expect(existsSync(join(folder, 'app.pid'))).toBe(true);
  second.release();
});
