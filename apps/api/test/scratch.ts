import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOMY = 2 * 1024 ** 3;

/** A new private folder for data that nobody will miss: in memory where there is room (ten times as quick), else on disk. */
export function scratchFolder(): string {
  const parent = isRoomy('/dev/shm') ? '/dev/shm' : tmpdir();
  sweep(parent);
  return mkdtempSync(join(parent, `thidua-test-${process.pid}-`));
}

/** A run that was killed could not clean up behind itself. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = /^thidua-test-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRoomy(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize > ROOMY;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
