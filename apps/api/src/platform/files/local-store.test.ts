import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { localStore } from './local-store.ts';

let folder: string;
beforeEach(() => {
  folder = scratchFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = 'ab'.repeat(32);

test('what is put can be read, and leaves nothing in the scratch folder', async () => {
  const store = localStore(folder);
  const path = join(store.scratch, 'one');
  writeFileSync(path, 'nội dung');
  await store.put(key, path);
  expect(await text((await store.read(key))!)).toBe('nội dung');
  expect(readdirSync(store.scratch)).toEqual([]);
});

test('the same contents are kept once', async () => {
  const store = localStore(folder);
  for (const name of ['one', 'two']) {
    writeFileSync(join(store.scratch, name), 'nội dung');
    await store.put(key, join(store.scratch, name));
  }
  expect(readdirSync(join(folder, 'ab', 'ab'))).toEqual([key]);
  expect(readdirSync(store.scratch)).toEqual([]);
});

test('a missing file is null, a made-up key a fault', async () => {
  const store = localStore(folder);
  expect(await store.read('cd'.repeat(32))).toBeNull();
  await expect(store.read('../../etc/passwd')).rejects.toThrow('not a key');
});

test('what a killed process left on its way in is swept at the next start', () => {
  const half = join(localStore(folder).scratch, 'half');
  writeFileSync(half, 'x');
  localStore(folder);
  expect(existsSync(half)).toBe(false);
});
