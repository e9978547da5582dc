import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { openDataDir, readMode, settleMode, writeMode } from './data-dir.ts';

let folder: string;
beforeEach(() => {
  folder = scratchFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new folder is made with its parents, for its user alone', () => {
  const dataDir = openDataDir(join(folder, 'a', 'dữ liệu'));
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  expect(readMode(dataDir)).toBeUndefined();
});

test('what a folder was begun as stands, whatever is wanted later', () => {
  expect(settleMode(folder, 'demo')).toBe('demo');
  expect(settleMode(folder, 'real')).toBe('demo');
  writeMode(folder, 'real');
  expect(readMode(folder)).toBe('real');
});

test('a mode nobody knows stops the start instead of guessing', () => {
  writeFileSync(join(folder, 'mode'), 'test\n');
  expect(() => readMode(folder)).toThrow(/says "test"/);
});
