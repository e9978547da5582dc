import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../chromium.ts';
import { build } from './build.ts';
import { type LeftOut, leftOut } from './part.ts';
import { run } from './run.ts';
import { nothing, type Tally, withExit } from './tally.ts';

const CONFIG = 'apps/e2e/playwright.config.ts';

/** Builds the pages and walks the stories in a real browser. */
export async function runBrowser(extra: readonly string[] = []): Promise<Tally | LeftOut> {
  const browser = await findChromium(console.log);
  if (!browser)
    return leftOut('no Chromium on this machine and no way to install one; set CHROMIUM to its path');
  console.log(`Chromium from ${browser.from}: ${browser.path}`);
  const built = await build();
  if (built.code !== 0) {
    console.log(built.output);
    return { ...nothing, failed: 1 };
  }
  return playwright(browser.path, extra);
}

async function playwright(chromium: string, extra: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-e2e-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['test', `--config=${CONFIG}`, '--reporter=list,json', '--pass-with-no-tests', ...extra];
    const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const { code } = await run('playwright', args, { env });
    return withExit(tallyOf(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tallyOf(file: string): Tally {
  try {
    const { stats } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  } catch {
    return nothing;
  }
}
