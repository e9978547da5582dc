import { rmSync } from 'node:fs';
import type { FileStore } from '../src/platform/files/file-store.ts';
import { localStore } from '../src/platform/files/local-store.ts';
import { scratchFolder } from './scratch.ts';

let kept: FileStore | undefined;

/** One folder of files for all the worlds of a test process; contents are their own names, so worlds do not meet in it. */
export function testFiles(): FileStore {
  if (kept) return kept;
  const folder = scratchFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  kept = localStore(folder);
  return kept;
}
