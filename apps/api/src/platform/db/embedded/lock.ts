import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../../explain-start.ts';

/**
 * One process per data folder. The kernel's file lock that SQLite takes is freed whenever and however its holder dies, so there
 * are no stale locks to judge and no race in taking one over; the pid beside it is only there to be read by people.
 */
export interface FolderLock {
  release(): void;
}

const PATIENCE_MS = 2_000;

/** A process that was just told to stop has a moment to do so: restarting must not be a matter of luck. */
export async function lockFolder(folder: string, patienceMs = PATIENCE_MS): Promise<FolderLock> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return take(folder);
    } catch (error) {
      if (!(error instanceof FolderInUse) || Date.now() > until) throw error;
      await pause(100);
    }
  }
}

function take(folder: string): FolderLock {
  const pidFile = join(folder, 'app.pid');
  const handle = new DatabaseSync(join(folder, 'app.lock'));
  try {
    handle.exec('begin exclusive');
  } catch (error) {
    handle.close();
    throw isBusy(error) ? new FolderInUse(folder, holderOf(pidFile)) : error;
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    release() {
      if (!handle.isOpen) return;
      rmSync(pidFile, { force: true });
      handle.close();
    },
  };
}

export class FolderInUse extends CannotStart {
  constructor(folder: string, pid: string) {
    super(
      `Thư mục dữ liệu ${folder} đang được một tiến trình khác (pid ${pid}) sử dụng. Hãy dừng tiến trình đó, hoặc đặt DATA_DIR khác.\n` +
        `The data folder ${folder} is in use by another process (pid ${pid}). Stop that process, or set another DATA_DIR.`,
    );
  }
}

function isBusy(error: unknown): boolean {
  const SQLITE_BUSY = 5;
  return (error as { errcode?: number }).errcode === SQLITE_BUSY;
}

function holderOf(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8').trim() || '?';
  } catch {
    return '?';
  }
}
