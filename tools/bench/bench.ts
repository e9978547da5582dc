import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../apps/api/src/platform/db/embedded/embedded.ts';
import { freePort } from '../../apps/api/src/platform/db/embedded/place.ts';
import { migrate } from '../../apps/api/src/platform/db/migrate.ts';
import { cpuOf, memoryOf } from './cpu.ts';
import { type Figures, fire } from './load.ts';
import { fillProvince, province, small } from './province.ts';
import { shares, type Work, worksOf } from './works.ts';

/**
 * Our server beside a bare Fastify + pg handler that asks the same SQL of the same rows, in one run on one machine: the ratio is what
 * to trust. `--small` fills a tenth (a quick look), `--seconds N` fires longer (default 6).
 */
const isSmall = process.argv.includes('--small');
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 6;
const silent = { info() {}, warn: console.warn, error: console.error };

/** Both servers run with the flags of `npm start`. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
const flags = / node (.*) \S+main\.ts$/.exec(scripts.start)?.[1]?.split(' ') ?? [];

interface Started {
  url: string;
  pid: number;
  startMs: number;
  stop(): Promise<void>;
}

async function start(file: string, env: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, new URL(file, import.meta.url).pathname], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (
    !(await fetch(`${url}/api/health`).then(
      (r) => r.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${file} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    url,
    pid: child.pid as number,
    startMs: Math.round(performance.now() - began),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

interface Row {
  work: string;
  goal: Work['goal'];
  bare: Figures;
  ours: Figures;
}

async function measure(work: Work, bare: Started, ours: Started, databasePid: number): Promise<Row> {
  const share = shares(work, seconds);
  const both = async (started: Started, side: 'bare' | 'ours') => {
    const roots = [started.pid, databasePid];
    await fire(started.url, share.warm, roots, work[side]); // warm: plans, caches, compiled code
    return fire(started.url, share.fire, roots, work[side]);
  };
  return { work: work.name, goal: work.goal, bare: await both(bare, 'bare'), ours: await both(ours, 'ours') };
}

const heads = [
  'work',
  'bare rps',
  'bare CPU ms',
  'ours rps',
  'ours CPU ms',
  'p95 ms',
  'CPU ratio',
  'goal',
  'met',
];

/** What of the goal was reached, and how far off it is where it was not. */
function judge({ goal, bare, ours }: Row): [goal: string, met: string] {
  const ratio = ours.cpuMs / bare.cpuMs;
  if ('ratio' in goal)
    return [`≤ ${goal.ratio} x`, ratio <= goal.ratio ? 'yes' : `off by ${(ratio - goal.ratio).toFixed(2)} x`];
  const { cpuMs, perSecond = 0 } = goal;
  const off = [
    ...(ours.cpuMs > cpuMs ? [`${(ours.cpuMs - cpuMs).toFixed(2)} ms`] : []),
    ...(ours.requestsPerSecond < perSecond ? [`${perSecond - ours.requestsPerSecond}/s`] : []),
  ];
  return [
    perSecond ? `≤ ${cpuMs} ms, ≥ ${perSecond}/s` : `≤ ${cpuMs} ms`,
    off.length > 0 ? `off by ${off.join(', ')}` : 'yes',
  ];
}

function lineOf(row: Row): string {
  const { work, bare, ours } = row;
  const refused = ours.refused + bare.refused > 0 ? ` (${ours.refused}+${bare.refused} refused)` : '';
  const figures = [
    bare.requestsPerSecond,
    bare.cpuMs.toFixed(2),
    ours.requestsPerSecond,
    ours.cpuMs.toFixed(2),
    ours.p95.toFixed(0),
    (ours.cpuMs / bare.cpuMs).toFixed(2),
  ];
  return `| ${[work + refused, ...figures, ...judge(row)].join(' | ')} |`;
}

const print = (rows: Row[], ...notes: string[]): string =>
  [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows.map(lineOf), '', ...notes].join(
    '\n',
  );

/** Waits until a fresh server has opened its periods and sealed its journal: they are not part of any request. */
async function settle(roots: number[]): Promise<void> {
  for (let before = cpuOf(roots), calm = 0; calm < 2; ) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = cpuOf(roots);
    calm = after - before < 80 ? calm + 1 : 0;
    before = after;
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
  const embedded = await startEmbedded({ dataDir: folder, log: silent });
  try {
    await migrate({ connectionString: embedded.url });
    const databasePid = Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const filled = performance.now();
    const world = await fillProvince(embedded.url, isSmall ? small : province);
    console.log(`filled in ${((performance.now() - filled) / 1000).toFixed(0)} s: ${world.said}`);
    const ours = await start('../../apps/api/src/main.ts', { DATABASE_URL: embedded.url, DATA_DIR: folder });
    const bare = await start('./bare.ts', { DATABASE_URL: embedded.url });
    await settle([ours.pid, databasePid]);
    const idle = [memoryOf(bare.pid), memoryOf(ours.pid)];
    const rows: Row[] = [];
    for (const work of worksOf(world)) {
      rows.push(await measure(work, bare, ours, databasePid));
      console.log(`${work.name} done`);
    }
    const loaded = [memoryOf(bare.pid), memoryOf(ours.pid)];
    const ratio = ((loaded[1] ?? 0) / (loaded[0] ?? 1)).toFixed(2);
    const memory = `memory MB, bare / ours: idle ${idle.join(' / ')}, after load ${loaded.join(' / ')} (${ratio} x, goal ≤ 1.2 x)`;
    const starts = `start to first answer ms, bare / ours: ${bare.startMs} / ${ours.startMs} (goal ≤ 1500 plus the database)`;
    console.log(`\n${print(rows, memory, starts)}`);
    mkdirSync('.bench', { recursive: true });
    writeFileSync(
      '.bench/bench.json',
      JSON.stringify(
        { at: new Date().toISOString(), size: isSmall ? small : province, rows, idle, loaded },
        null,
        2,
      ),
    );
    await world.close();
    await ours.stop();
    await bare.stop();
  } finally {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
