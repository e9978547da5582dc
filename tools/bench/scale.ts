import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../../apps/api/src/platform/db/embedded/embedded.ts';
import { migrate } from '../../apps/api/src/platform/db/migrate.ts';
import { ask } from './ask.ts';
import { burst, draftsOf, type Proof } from './burst.ts';
import { consolidateYear } from './consolidate-year.ts';
import { memoryOf } from './cpu.ts';
import type { Burdened } from './load.ts';
import { madeId } from './made-id.ts';
import { proveCounts } from './prove-counts.ts';
import { type Province, province, type Size, small } from './province.ts';
import { judge, type ScaleRow, tableOf } from './scale-table.ts';
import { largeWorks, provinceWorks, type ScaleWork } from './scale-works.ts';
import { start } from './started.ts';
import { takeExport } from './stream-export.ts';
import { layWorld, settle, silent } from './world.ts';

/**
 * A province and one agency of a thousand units, through HTTP: what is read of them, a burst of submissions with none lost, and an
 * export of all reports in bounded memory. `--small` fills a tenth, `--only province` or `large` does one of them, `--world folder`
 * keeps what was filled and works on copies of it. What must hold and does not makes the run fail.
 */
const { values: asked } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    world: { type: 'string' },
  },
});
/** One agency of 1,001 units and two years: 104,104 reports, the last two weeks filled in and not submitted. */
const large: Size = {
  agencies: 1,
  unitsEach: asked.small ? 101 : 1001,
  weeks: 104,
  openWeeks: 2,
  dutiesEach: 13,
};
const [burstOf, atATime] = [2000, 64];
const mostExtraMb = 150;

interface Outcome {
  said: string;
  rows: ScaleRow[];
  proofs: Proof[];
  lines: string[];
}

async function inWorld(
  name: string,
  size: Size,
  works: (world: Province) => ScaleWork[],
  first: (place: Burdened, world: Province, outcome: Outcome) => Promise<void>,
  last: (place: Burdened, url: string, world: Province, outcome: Outcome) => Promise<void>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-scale-'));
  const world = await layWorld(folder, size, asked.world && join(asked.world, name));
  const embedded = await startEmbedded({ dataDir: folder, log: silent });
  try {
    await migrate({ connectionString: embedded.url });
    const database = Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const server = await start('../../apps/api/src/main.ts', {
      DATABASE_URL: embedded.url,
      DATA_DIR: folder,
    });
    const place = { url: server.url, server: server.pid, database };
    await settle([server.pid, database]);
    const outcome: Outcome = { said: `${name}: ${world.said}`, rows: [], proofs: [], lines: [] };
    await first(place, world, outcome); // on a server that has done nothing yet: its memory tells most
    for (const work of works(world)) {
      await ask(place, work.shots.slice(0, 5)); // warm: plans, compiled code
      await new Promise((resolve) => setTimeout(resolve, 3100)); // what was shown a moment ago is forgotten
      outcome.rows.push({
        name: work.name,
        goal: work.goal,
        asked: await ask(place, work.shots, work.atATime),
      });
      console.log(`${work.name} done`);
    }
    await last(place, embedded.url, world, outcome);
    await server.stop();
    return outcome;
  } finally {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function submitAll(place: Burdened, url: string, world: Province, { rows, proofs }: Outcome) {
  const drafts = draftsOf(world, burstOf);
  const { sent, again, proofs: proved } = await burst(place, url, world, drafts, atATime);
  rows.push({ name: `${drafts.length} submissions in a burst, ${atATime} at a time`, goal: {}, asked: sent });
  rows.push({ name: 'the same requests once more', goal: {}, asked: again });
  proofs.push(...proved, await proveCounts(url));
  console.log('burst done');
}

async function year(place: Burdened, world: Province, agencies: number[], { rows, lines }: Outcome) {
  const { opened, gathered, read, n, of } = await consolidateYear(place, world, agencies);
  rows.push({ name: 'consolidation of a year opened', goal: {}, asked: opened });
  rows.push({ name: 'its reports gathered', goal: {}, asked: gathered });
  rows.push({ name: 'the consolidation read', goal: {}, asked: read });
  lines.push(`consolidation of a year: its first figure is of ${n} of ${of} units`);
  console.log('consolidation done');
}

async function exportAll(place: Burdened, world: Province, { proofs, lines }: Outcome): Promise<void> {
  const headers = { cookie: world.cookieOf(1, 1, 1) };
  const path = `/api/reports.xlsx?regimeId=${madeId('regime', 1)}`;
  const found = await takeExport(place, path, headers, '/api/obligations/counts');
  const extra = found.memoryPeak - found.memoryBefore;
  lines.push(
    `export: ${found.rows} rows x ${found.columns} columns, ${found.megabytes.toFixed(1)} MB in ${found.seconds.toFixed(1)} s; ` +
      `memory of the server ${found.memoryBefore} MB before, ${found.memoryPeak} MB at most: ${extra} MB extra (goal < ${mostExtraMb} MB); ` +
      `others waited ${found.othersWaited.toFixed(0)} ms at worst`,
  );
  const reports = world.size.unitsEach * world.size.weeks;
  proofs.push({ what: 'rows exported', want: reports, found: found.rows });
  proofs.push({ what: `extra memory under ${mostExtraMb} MB`, want: 1, found: extra < mostExtraMb ? 1 : 0 });
  console.log('export done');
}

function tell(outcomes: readonly Outcome[]): boolean {
  const wrong = outcomes.flatMap(({ proofs }) => proofs.filter(({ want, found }) => want !== found));
  for (const { said, rows, proofs, lines } of outcomes) {
    const proved = proofs.map(
      ({ what, want, found }) => `${want === found ? 'holds' : 'WRONG'}  ${what}: ${found} of ${want}`,
    );
    console.log(`\n${said}\n\n${tableOf(rows)}\n\n${[...proved, ...lines].join('\n')}`);
  }
  mkdirSync('.bench', { recursive: true });
  const told = outcomes.map((outcome) => ({
    ...outcome,
    rows: outcome.rows.map((row) => ({ ...row, ...judge(row) })),
  }));
  writeFileSync('.bench/scale.json', JSON.stringify({ at: new Date().toISOString(), told }, null, 2));
  return wrong.length === 0;
}

const outcomes: Outcome[] = [];
if ('province'.includes(asked.only)) {
  const years = (place: Burdened, world: Province, outcome: Outcome) =>
    year(place, world, [1, 2, 3, 4, 5], outcome);
  outcomes.push(await inWorld('province', asked.small ? small : province, provinceWorks, years, submitAll));
}
if ('large'.includes(asked.only))
  outcomes.push(
    await inWorld('large', large, largeWorks, exportAll, async (place, url, world, outcome) => {
      await year(place, world, [1], outcome);
      await submitAll(place, url, world, outcome);
      outcome.lines.push(`memory of the server at the end: ${memoryOf(place.server)} MB`);
    }),
  );
if (!tell(outcomes)) process.exitCode = 1;
