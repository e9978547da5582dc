import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../../explain-start.ts';
import { handOver, type Launch } from './launch.ts';

/** Port only names the socket file; nothing listens on the network. */
export const SOCKET_PORT = 5432;

// sun_path holds 108 bytes on Linux and 104 on macOS, the closing zero included.
const LONGEST = process.platform === 'linux' ? 107 : 103;

/** The private folder of the socket of one data folder: the data folder's own path may be too long for a socket. */
export function openSocketDir(dataDir: string, how: Launch): string {
  const dir = socketDirOf(realpathSync(dataDir), tmpdir());
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const found = lstatSync(dir);
  // The temporary folder is everybody's: somebody else could have put a folder of this name there first.
  const owners = [process.getuid?.(), how.uid];
  if (!found.isDirectory() || !owners.includes(found.uid) || (found.mode & 0o077) !== 0) {
    throw new CannotStart(
      `${dir} is not a private folder of this user: remove it, or set TMPDIR to another folder.`,
    );
  }
  handOver(how, dir);
  return dir;
}

export function socketDirOf(dataDir: string, tmp: string): string {
  const name = `td-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  for (const parent of [tmp, '/tmp']) {
    const dir = join(parent, name);
    if (Buffer.byteLength(join(dir, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST) return dir;
  }
  throw new CannotStart('No temporary folder has a path short enough for a Unix socket: set TMPDIR.');
}

export function closeSocketDir(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}
