import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Binaries, majorOf } from '../../apps/api/src/platform/db/embedded/binaries.ts';

const FLOOR = 15;
const DISTRIBUTION = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];

/** The oldest server of this machine that the product supports: what runs there runs on the newer ones. */
export function systemPostgres(): Binaries | undefined {
  const places = [...(process.env.PATH ?? '').split(delimiter), ...DISTRIBUTION.flatMap(below)];
  const found = [...new Set(places)].flatMap(asBinaries).filter(({ major }) => major >= FLOOR);
  return found.sort((a, b) => a.major - b.major)[0];
}

function below(parent: string): string[] {
  return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name, 'bin')) : [];
}

function asBinaries(dir: string): Binaries[] {
  if (!dir || !existsSync(join(dir, 'postgres')) || !existsSync(join(dir, 'initdb'))) return [];
  try {
    return [{ dir, major: majorOf(dir) }];
  } catch {
    return [];
  }
}
