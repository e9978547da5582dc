import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../apps/api/src/platform/db/embedded/place.ts';
import { start } from './run/run.ts';
import { line, nothing } from './run/tally.ts';

const PATIENCE_MS = 240_000;
const STOP_MS = 20_000;

/** What a newcomer does: `npm start` on an empty data folder until the first page comes, then stop. */
async function smoke(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thidua-smoke-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { PORT: String(port), DATA_DIR: dataDir, PUBLIC_URL: undefined, DATABASE_URL: undefined };
  const child = start('npm', ['start'], { env, ownGroup: true });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    const until = Date.now() + PATIENCE_MS;
    while (!(await answers(`${url}/api/health`))) {
      if (child.exitCode !== null) throw new Error('npm start ended by itself.');
      if (Date.now() > until) throw new Error(`no answer from ${url}/api/health`);
      await Promise.race([gone, pause(250)]);
    }
    if (!(await answers(url))) throw new Error(`no page at ${url}`);
  } finally {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await gone;
    await stopped(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** npm is gone before what it started; the app takes its name off the folder last. */
async function stopped(dataDir: string): Promise<void> {
  const until = Date.now() + STOP_MS;
  while (existsSync(join(dataDir, 'app.pid'))) {
    if (Date.now() > until) throw new Error('the app did not stop when it was told to.');
    await pause(50);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

const failure = await smoke().then(
  () => undefined,
  (error: unknown) => error,
);
if (failure) console.error(failure);
console.log(`\n${line(failure ? { ...nothing, failed: 1 } : { ...nothing, passed: 1 })}`);
process.exit(failure ? 1 : 0);
