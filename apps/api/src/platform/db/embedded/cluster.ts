import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../../explain-start.ts';
import { type Address, SUPERUSER } from './address.ts';
import type { Binaries } from './binaries.ts';
import { handOver, identity, type Launch } from './launch.ts';

/** Makes the cluster's folder, all or nothing: a half-made one (power cut during the first start) never gets the name. */
export function ensureCluster(
  binaries: Binaries,
  dir: string,
  at: Address,
  how: Launch,
  extra: readonly string[] = [],
): void {
  if (existsSync(join(dir, 'PG_VERSION'))) {
    assertSameMajor(binaries, dir);
    handOver(how, dir);
    // A folder that was copied (a restored backup) may have lost its mode, and the server refuses any other.
    chmodSync(dir, 0o700);
    return;
  }
  const making = `${dir}.making`;
  rmSync(making, { recursive: true, force: true });
  initdb(binaries, making, at, how, extra);
  renameSync(making, dir);
}

function assertSameMajor(binaries: Binaries, dir: string): void {
  const major = Number(readFileSync(join(dir, 'PG_VERSION'), 'utf8'));
  if (major === binaries.major) return;
  throw new CannotStart(
    `Dữ liệu trong ${dir} thuộc PostgreSQL ${major}, bản cài đặt này dùng PostgreSQL ${binaries.major}.\n` +
      `The data in ${dir} belongs to PostgreSQL ${major}; this installation brings PostgreSQL ${binaries.major}.`,
  );
}

function initdb(binaries: Binaries, dir: string, at: Address, how: Launch, extra: readonly string[]): void {
  mkdirSync(dir, { mode: 0o700 });
  handOver(how, dir);
  const secret = at.password ? passwordFile(`${dir}.secret`, at.password) : undefined;
  const access = secret ? ['-A', 'scram-sha-256', `--pwfile=${secret}`] : ['-A', 'trust'];
  const argv = [...how.prefix, join(binaries.dir, 'initdb'), '-D', dir, '-U', SUPERUSER, '-E', 'UTF8'];
  const [program = '', ...args] = [...argv, ...access, ...localeOf(binaries), '--no-instructions', ...extra];
  try {
    execFileSync(program, args, { ...identity(how), stdio: 'pipe', env: plainEnv() });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    throw new Error(`PostgreSQL could not make its folder ${dir}: ${said}${hintOf(how)}`);
  } finally {
    if (secret) rmSync(secret, { force: true });
  }
}

function hintOf(how: Launch): string {
  if (how.way !== 'nobody') return '';
  return '\nAs root it runs as the user "nobody" on this machine, who must be able to reach DATA_DIR and node_modules: move them, or start as an ordinary user.';
}

function passwordFile(path: string, password: string): string {
  writeFileSync(path, password, { mode: 0o600 });
  return path;
}

/** Code-point order that no upgrade of a C library can change; Vietnamese order is asked for by name ("vi-x-icu"). */
function localeOf(binaries: Binaries): string[] {
  if (binaries.major < 17) return ['--locale=C.UTF-8'];
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
}

/** The server must not take its language, zone or connection from the shell that starts it. */
export function plainEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
