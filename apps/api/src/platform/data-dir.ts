import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotStart } from './explain-start.ts';

/** `demo` is the agency of invented data; `real` never holds a demo account. */
export type Mode = 'demo' | 'real';

const MODES: readonly string[] = ['demo', 'real'] satisfies Mode[];

/** The folder of everything this installation keeps (database, files), private to its user; answers its full path. */
export function openDataDir(path: string): string {
  const dataDir = resolve(path);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return dataDir;
}

/** What the folder was begun as; undefined for a folder that has not been begun. */
export function readMode(dataDir: string): Mode | undefined {
  const said = contentOf(modeFile(dataDir))?.trim();
  if (said === undefined) return undefined;
  if (!MODES.includes(said))
    throw new CannotStart(`${modeFile(dataDir)} says "${said}", not one of ${MODES.join(', ')}.`);
  return said as Mode;
}

/** All or nothing, so that a power cut never leaves an empty answer. */
export function writeMode(dataDir: string, mode: Mode): void {
  const written = `${modeFile(dataDir)}.new`;
  writeFileSync(written, `${mode}\n`, { mode: 0o600, flush: true });
  renameSync(written, modeFile(dataDir));
}

/** The folder's mode for good: what it was begun as, else what is wanted now, which is then written down. */
export function settleMode(dataDir: string, wanted: Mode): Mode {
  const begun = readMode(dataDir);
  if (begun === undefined) writeMode(dataDir, wanted);
  return begun ?? wanted;
}

function modeFile(dataDir: string): string {
  return join(dataDir, 'mode');
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
