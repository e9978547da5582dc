import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../../apps/api/src/platform/db/embedded/embedded.ts';
import { migrate } from '../../apps/api/src/platform/db/migrate.ts';
import { memoryOf } from './cpu.ts';
import { type Figures, fire, together, type Until } from './load.ts';
import { type Province, province, small } from './province.ts';
import { type Started, start } from './started.ts';
import { judge, type Row, tableOf } from './table.ts';
import { shares, type Work, worksOf } from './works.ts';
import { layWorld, settle, silent } from './world.ts';

/**
 * Our server beside a bare Fastify + pg handler that asks the same SQL of the same rows, in one run on one machine: the ratio is what
 * to trust. `--small` fills a tenth (a quick look), `--seconds N` fires longer (default 6), `--only text` fires the works whose name
 * has it, `--world folder` keeps what was filled and works on copies of it.
 */
const { values: asked } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '6' },
    only: { type: 'string', default: '' },
    world: { type: 'string' },
  },
});
const seconds = Number(asked.seconds);
const size = asked.small ? small : province;
const memoryGoal = 1.2;
const startGoalMs = 1500;

/** The two take turns, so that a machine that is busy with something else is so for both. */
const rounds = 3;

async function measure(work: Work, bare: Started, ours: Started, database: number): Promise<Row> {
  const share = shares(work, seconds, rounds);
  const fired = { bare: [] as Figures[], ours: [] as Figures[] };
  const one = ({ url, pid }: Started, side: 'bare' | 'ours', until: Until) => {
    // What follows a write behind it (notices, seals) is part of its price.
    const after = work.store ? () => settle([pid, database]) : undefined;
    return fire({ url, server: pid, database }, until, work[side], { rate: work.perSecond, after });
  };
  await one(bare, 'bare', share.warm); // plans, caches, compiled code
  await one(ours, 'ours', share.warm);
  for (let round = 0; round < rounds; round += 1) {
    fired.bare.push(await one(bare, 'bare', share.fire));
    fired.ours.push(await one(ours, 'ours', share.fire));
  }
  return { work: work.name, goal: work.goal, bare: together(fired.bare), ours: together(fired.ours) };
}

async function fireAll(folder: string, world: Province): Promise<void> {
  const embedded = await startEmbedded({ dataDir: folder, log: silent });
  try {
    await migrate({ connectionString: embedded.url });
    const database = Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const ours = await start('../../apps/api/src/main.ts', { DATABASE_URL: embedded.url, DATA_DIR: folder });
    const bare = await start('./bare.ts', { DATABASE_URL: embedded.url });
    await settle([ours.pid, database]);
    const idle = { bare: memoryOf(bare.pid), ours: memoryOf(ours.pid) };
    const rows: Row[] = [];
    for (const work of worksOf(world).filter(({ name }) => name.includes(asked.only))) {
      rows.push(await measure(work, bare, ours, database));
      console.log(`${work.name} done`);
    }
    const loaded = { bare: memoryOf(bare.pid), ours: memoryOf(ours.pid) };
    const startMs = { bare: bare.startMs, ours: ours.startMs };
    report(world, rows, { idle, loaded, startMs });
    await ours.stop();
    await bare.stop();
  } finally {
    await embedded.stop();
  }
}

type Both = Record<'bare' | 'ours', number>;

function report(world: Province, rows: Row[], process: { idle: Both; loaded: Both; startMs: Both }): void {
  const { idle, loaded, startMs } = process;
  const ratio = loaded.ours / loaded.bare;
  const met = (isMet: boolean, off: string) => (isMet ? 'yes' : `off by ${off}`);
  const memory = {
    goal: `≤ ${memoryGoal} x`,
    met: met(ratio <= memoryGoal, `${(ratio - memoryGoal).toFixed(2)} x`),
  };
  const starting = {
    goal: `≤ ${startGoalMs} ms`,
    met: met(startMs.ours <= startGoalMs, `${startMs.ours - startGoalMs} ms`),
  };
  console.log(`\n${world.said}\n\n${tableOf(rows)}\n
bare: the same statements, as the owner of the tables (no wall), one after another; its dashboard too is the live one, not roll-ups.
dashboard: nearly always the answer made for all within three seconds; made anew: asked for so seldom that each is worked out.
memory MB, bare / ours: idle ${idle.bare} / ${idle.ours}, after load ${loaded.bare} / ${loaded.ours} = ${ratio.toFixed(2)} x; goal ${memory.goal}: ${memory.met}
start to first answer ms, bare / ours: ${startMs.bare} / ${startMs.ours}; goal ${starting.goal}: ${starting.met}`);
  const told = {
    at: new Date().toISOString(),
    size: world.size,
    works: rows.map((row) => ({ ...row, ...judge(row) })),
    memoryMb: { idle, loaded, ...memory },
    startMs: { ...startMs, ...starting },
  };
  mkdirSync('.bench', { recursive: true });
  writeFileSync('.bench/bench.json', JSON.stringify(told, null, 2));
}

const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
try {
  await fireAll(folder, await layWorld(folder, size, asked.world));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
