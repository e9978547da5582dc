import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pool } from './run/pool.ts';
import { type Ran, ROOT, run } from './run/run.ts';

type Check = readonly [name: string, program: string, ...args: string[]];

const TSC = 'node_modules/typescript-native/bin/tsc';
const HOUSE = 'tools/house/check.ts';

// The slowest first, so that none is left alone at the end.
const checks: Check[] = [
  ['unused files, exports and packages', 'knip', '--no-progress'],
  ['format and lint', 'biome', 'ci', '.'],
  ...['apps/web', 'apps/api', 'packages/shared', 'apps/e2e', 'tools'].map(
    (folder): Check => [`types of ${folder}`, 'node', TSC, '-p', folder],
  ),
];
if (existsSync(join(ROOT, HOUSE))) checks.unshift(['the house: directions, words, access', 'node', HOUSE]);

interface Result extends Ran {
  readonly name: string;
}

const tasks = checks.map(([name, program, ...args]) => async (): Promise<Result> => {
  return { name, ...(await run(program, args, { quiet: true })) };
});

const results = await pool(tasks, availableParallelism(), ({ name, code, seconds, output }) => {
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds.toFixed(1)} s`);
  if (code !== 0) console.log(output.trimEnd().replaceAll(/^/gm, '        '));
});

const failed = results.filter(({ code }) => code !== 0).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
