import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { plainEnv } from './cluster.ts';
import { identity, type Launch } from './launch.ts';

interface Place {
  readonly binaries: Binaries;
  readonly dir: string;
  readonly how: Launch;
}

/**
 * A server left behind by a process that was killed. Whoever calls this holds the data folder's lock, so nobody uses that server;
 * it usually stops by itself, and is stopped from here when it has not by `patience` (milliseconds since 1970).
 */
export function clearOrphan(place: Place, patience: number): void {
  const pid = pidOf(place.dir);
  if (pid === undefined) return;
  if (isSomethingElse(pid)) rmSync(join(place.dir, 'postmaster.pid'), { force: true });
  else if (Date.now() > patience) stopByControl(place);
}

export function stopByControl({ binaries, dir, how }: Place): void {
  const [program = '', ...args] = [...how.prefix, join(binaries.dir, 'pg_ctl')];
  const order = ['stop', '-D', dir, '-m', 'fast', '-w', '-t', '30'];
  spawnSync(program, [...args, ...order], { ...identity(how), stdio: 'ignore', env: plainEnv() });
}

/** The server that says it works on this folder; it may be long dead. */
export function pidOf(dir: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(dir, 'postmaster.pid'), 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

/** After a restart of a container the number may belong to any other program; a dead server may wait to be buried. */
function isSomethingElse(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return !/^\d+ \(postgres\) [^Z]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
