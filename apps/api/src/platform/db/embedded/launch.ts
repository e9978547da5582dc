import { spawnSync } from 'node:child_process';
import { chownSync, lchownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How PostgreSQL's programs are started here. The server refuses to run as root, so root starts it as another user of a
 * user namespace of its own: no account is made and the files stay root's. Where the kernel forbids that, as nobody.
 */
export interface Launch {
  readonly way: 'direct' | 'namespace' | 'nobody';
  readonly prefix: readonly string[];
  /** The same, and the program is told to stop when this process dies, even by kill -9. */
  readonly tiedPrefix: readonly string[];
  readonly uid?: number;
}

const NOBODY = 65534;
const NAMESPACE = ['unshare', '--user', '--map-user=1', '--map-group=1'];
const TIED = ['setpriv', '--pdeathsig', 'INT'];
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

let known: Launch | undefined;

export function launch(): Launch {
  known ??= isRoot() ? launchAsRoot(runs) : launchAsUser(runs);
  return known;
}

export function launchAsRoot(can: (command: readonly string[]) => boolean): Launch {
  if (can(NAMESPACE)) {
    const tied = [...NAMESPACE, ...TIED];
    return { way: 'namespace', prefix: NAMESPACE, tiedPrefix: can(tied) ? tied : NAMESPACE };
  }
  if (can(AS_NOBODY)) {
    return {
      way: 'nobody',
      prefix: AS_NOBODY,
      tiedPrefix: [...AS_NOBODY, '--pdeathsig', 'INT'],
      uid: NOBODY,
    };
  }
  return { way: 'nobody', prefix: [], tiedPrefix: [], uid: NOBODY };
}

export function launchAsUser(can: (command: readonly string[]) => boolean): Launch {
  return { way: 'direct', prefix: [], tiedPrefix: can(TIED) ? TIED : [] };
}

/** Options of `spawn` that go with a launch: with a prefix, the prefix itself changes the user. */
export function identity(how: Launch): { uid?: number; gid?: number } {
  return how.uid !== undefined && how.prefix.length === 0 ? { uid: how.uid, gid: how.uid } : {};
}

/** Gives a folder to the user PostgreSQL runs as here; true where it was somebody else's. */
export function handOverFolder(how: Launch, path: string): boolean {
  const owner = how.uid ?? 0;
  if (how.way === 'direct' || lstatSync(path).uid === owner) return false;
  chownSync(path, owner, owner);
  return true;
}

/** The same with all that is in it. */
export function handOver(how: Launch, path: string): void {
  if (!handOverFolder(how, path)) return;
  const owner = how.uid ?? 0;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), owner, owner);
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function runs(command: readonly string[]): boolean {
  const [program = '', ...args] = command;
  return spawnSync(program, [...args, 'true'], { stdio: 'ignore' }).status === 0;
}
