import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../api/src/platform/db/embedded/place.ts';

export interface Site {
  readonly url: string;
  readonly dataDir: string;
  /** What stood at the console so far. */
  said(): string;
  stop(): Promise<void>;
}

export interface SiteOptions {
  readonly dataDir: string;
  readonly env?: Readonly<Record<string, string>>;
  /** How long the first answer may take: the demo's first start also makes its data. */
  readonly patienceMs?: number;
}

const MAIN = fileURLToPath(new URL('../api/src/main.ts', import.meta.url));

/** Starts the product as `npm start` does, on a free port and its own data, and waits until it answers. */
export async function startSite({ dataDir, env = {}, patienceMs = 60_000 }: SiteOptions): Promise<Site> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own = { PORT: String(port), DATA_DIR: dataDir, PUBLIC_URL: url, DATABASE_URL: undefined };
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (text: string) => {
    said = (said + text).slice(-8000);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  const until = Date.now() + patienceMs;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The app did not start on ${dataDir}:\n${said}`);
    }
    await Promise.race([gone, pause(100)]);
  }
  return { url, dataDir, said: () => said, stop };
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    return false;
  }
}
