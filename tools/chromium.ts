import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from '@playwright/test';

export interface Browser {
  readonly path: string;
  readonly from: string;
}

type Candidate = readonly [from: string, path: () => string | undefined | Promise<string>];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const CANDIDATES: readonly Candidate[] = [
  ['$CHROMIUM', () => process.env.CHROMIUM],
  ['the system', inPath],
  ["Playwright's own", () => playwright.executablePath()],
  ['@sparticuz/chromium', unpacked],
];

/** What a headless browser without a screen, a sandbox user or a network of its own needs. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium that runs on this machine; where there is none and root may install one, it does and says so. */
export async function findChromium(say: (line: string) => void): Promise<Browser | undefined> {
  for (const [from, find] of CANDIDATES) {
    const path = await Promise.resolve(find()).catch(() => undefined);
    if (!path || !existsSync(path)) continue;
    const fault = faultOf(path);
    if (!fault) return { path, from };
    say(`Chromium from ${from} does not run here: ${fault}`);
  }
  return installed(say);
}

function inPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
}

/** The one that comes as a package: it unpacks itself into the temporary folder, once. */
async function unpacked(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Asking for the version loads every shared library, so a missing one shows here and not in the first test. */
function faultOf(path: string): string | undefined {
  const { stdout, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  if (/chrom/i.test(stdout ?? '')) return undefined;
  return error?.message ?? (stderr.trim().split('\n')[0] || 'it does not name its version');
}

function installed(say: (line: string) => void): Browser | undefined {
  if (process.getuid?.() !== 0 || !hasApt()) return undefined;
  say('Installing Chromium: apt-get install chromium fonts-noto-core');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    const order = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'];
    execFileSync('apt-get', order, { stdio: 'ignore', env });
  } catch {
    say('apt-get could not install it.');
  }
  const path = inPath();
  return path && !faultOf(path) ? { path, from: 'apt-get' } : undefined;
}

function hasApt(): boolean {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}
