import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pidOf } from '../src/platform/db/embedded/orphan.ts';

const PROGRAM = fileURLToPath(new URL('./keep-embedded.ts', import.meta.url));

export interface Keeper {
  readonly child: ChildProcess;
  readonly url: string;
  readonly gone: Promise<number | null>;
}

/** Another process that holds the data folder; rejects with what it said where it could not. */
export function keep(dataDir: string): Promise<Keeper> {
  const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => {
      resolve({ child, url: text.trim(), gone });
    });
    void gone.then(() => reject(new Error(complaint)));
  });
}

/** Process id of the server that works on the data folder. */
export function serverPid(dataDir: string): number {
  return pidOf(join(dataDir, 'pg')) ?? 0;
}

/** Whether a process still does anything; one that is dead and not yet buried does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
