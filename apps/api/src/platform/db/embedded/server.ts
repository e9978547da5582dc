import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Address, superuser, withClient } from './address.ts';
import type { Binaries } from './binaries.ts';
import { plainEnv } from './cluster.ts';
import { identity, type Launch } from './launch.ts';
import { clearOrphan, pidOf, stopByControl } from './orphan.ts';

export interface ServerSpec {
  readonly binaries: Binaries;
  readonly dir: string;
  readonly at: Address;
  readonly how: Launch;
  readonly settings: Readonly<Record<string, string | number>>;
}

export interface Server {
  readonly pid: number;
  /** Resolves when the process is gone, for whatever reason. */
  readonly gone: Promise<void>;
  /** The last lines it wrote, for the operator. */
  lastWords(): string;
  stop(): Promise<void>;
}

const RETRY_MS = 20_000;
const ORPHAN_MS = 3_000;
const RECOVERY_MS = 300_000;

/** Starts the server and waits until it answers; after a crash the remains of the last one may need some seconds to go. */
export async function startServer(spec: ServerSpec): Promise<Server> {
  const since = Date.now();
  for (;;) {
    const attempt = launchServer(spec);
    if (await answers(spec, attempt)) return serverOf(spec, attempt);
    if (!attempt.isGone()) attempt.child.kill('SIGQUIT');
    await attempt.gone;
    const reason = attempt.lastWords();
    if (!isPassing(reason) || Date.now() > since + RETRY_MS) {
      throw new Error(`PostgreSQL did not start in ${spec.dir}: ${reason || 'no reason given'}`);
    }
    clearOrphan(spec, since + ORPHAN_MS);
    await pause(200);
  }
}

interface Attempt {
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
  isGone(): boolean;
  lastWords(): string;
}

function launchServer(spec: ServerSpec): Attempt {
  const settings = Object.entries(spec.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const argv = [...spec.how.tiedPrefix, join(spec.binaries.dir, 'postgres'), '-D', spec.dir, ...settings];
  const [program = '', ...args] = argv;
  // A group of its own: Ctrl-C in the terminal is for the app, which closes its work first and the database last.
  const child = spawn(program, args, {
    ...identity(spec.how),
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: plainEnv(),
  });
  const words: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words.push(text);
    if (words.length > 40) words.shift();
  });
  child.on('error', (error) => words.push(`FATAL: ${error.message}`));
  let ended = false;
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      ended = true;
      resolve();
    };
    child.once('close', end).once('error', end);
  });
  return { child, gone, isGone: () => ended, lastWords: () => words.join('').trim() };
}

async function answers(spec: ServerSpec, attempt: Attempt): Promise<boolean> {
  const until = Date.now() + RECOVERY_MS;
  while (!attempt.isGone() && Date.now() < until) {
    // A predecessor that has not quite gone may still answer on the same socket.
    const isOurs = pidOf(spec.dir) === attempt.child.pid;
    if (isOurs && (await accepts(spec.at))) return true;
    await Promise.race([attempt.gone, pause(25)]);
  }
  return false;
}

async function accepts(at: Address): Promise<boolean> {
  try {
    await withClient(superuser(at), (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

function isPassing(reason: string): boolean {
  return /lock file|shared memory block|still in use|already in use|Address already/i.test(reason);
}

function serverOf(spec: ServerSpec, { child, gone, lastWords }: Attempt): Server {
  const interrupt = () => void child.kill('SIGINT');
  process.once('exit', interrupt);
  void gone.then(() => process.off('exit', interrupt));
  return {
    pid: child.pid ?? 0,
    gone,
    lastWords,
    async stop() {
      if (process.platform === 'win32') stopByControl(spec);
      else interrupt();
      const patience = setTimeout(() => child.kill('SIGQUIT'), 30_000);
      await gone;
      clearTimeout(patience);
    },
  };
}
