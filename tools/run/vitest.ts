import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { nothing, type Tally, withExit } from './tally.ts';

export interface VitestPart {
  readonly projects: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export async function runVitest({ projects, env = {} }: VitestPart): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-vitest-'));
  const report = join(folder, 'report.json');
  try {
    const chosen = projects.flatMap((name) => ['--project', name]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await run('vitest', ['run', ...chosen, ...reporters], { env });
    return withExit(tallyOf(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tallyOf(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return nothing;
  }
}
