import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface RunOptions {
  /** Relative to the root of the repository. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Keep what it says instead of showing it. */
  readonly quiet?: boolean;
  /** Ctrl-C in the terminal reaches only this process, which tells the program itself. */
  readonly ownGroup?: boolean;
}

export interface Ran {
  readonly code: number;
  /** What it said, where it was quiet. */
  readonly output: string;
  readonly seconds: number;
}

/** The environment in which `node` and every tool are the ones npm installed. */
function toolEnv(extra: RunOptions['env'] = {}): NodeJS.ProcessEnv {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

export function start(program: string, args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(program, args, {
    cwd: resolve(ROOT, options.cwd ?? '.'),
    env: toolEnv(options.env),
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    detached: options.ownGroup ?? false,
    shell: process.platform === 'win32',
  });
}

/** Runs a program to its end; one that cannot be started counts as one that failed. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const since = performance.now();
  const child = start(program, args, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((done) => {
    const end = (code: number) => done({ code, output, seconds: (performance.now() - since) / 1000 });
    child.once('error', (error) => {
      output += error.message;
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}
