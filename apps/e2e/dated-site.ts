import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { jobs } from '../api/src/jobs.ts';
import { type House, openHouse } from '../api/src/open-house.ts';
import { readConfig } from '../api/src/platform/config.ts';
import { openDataDir } from '../api/src/platform/data-dir.ts';
import { connectionsOf } from '../api/src/platform/db/connections.ts';
import { startEmbedded } from '../api/src/platform/db/embedded/embedded.ts';
import { migrate } from '../api/src/platform/db/migrate.ts';
import { runJob } from '../api/src/platform/jobs/run-jobs.ts';
import { scratchFolder } from '../api/test/scratch.ts';

/** The product on a day of the story's own: its clock goes on from wherever it was set. */
export interface DatedSite {
  readonly url: string;
  readonly house: House;
  now(): string;
  /** Moves the clock on to an instant; the nights in between have passed, so what the clock asks for is done. */
  moveTo(instant: string): Promise<void>;
  close(): Promise<void>;
}

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

/** An installation without an agency, on its own database, at `instant`; it sends no mail. */
export async function openDatedSite(instant: string): Promise<DatedSite> {
  const folder = scratchFolder();
  const dataDir = openDataDir(join(folder, 'data'));
  const embedded = await startEmbedded({ dataDir, log: quiet });
  const clock = goingOnFrom(instant);
  await migrate(connectionsOf(embedded.url).owner);
  const config = { ...readConfig({ LOG_LEVEL: 'error' }), dataDir };
  const house = await openHouse(config, embedded.url, 'demo', clock.now);
  // A page corrects its computer's clock by what the server says.
  house.app.server.prependListener('request', (_request, answer) => {
    answer.setHeader('date', new Date(clock.now()).toUTCString());
  });
  const url = await house.app.listen({ port: 0, host: 'localhost' });
  house.startWork();
  return {
    url,
    house,
    now: clock.now,
    moveTo: async (next) => {
      clock.set(next);
      for (const job of jobs) await runJob(house.deps, job);
    },
    close: async () => {
      await house.close();
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function goingOnFrom(instant: string) {
  let from = Date.parse(instant);
  let since = performance.now();
  return {
    now: () => new Date(from + performance.now() - since).toISOString(),
    set: (next: string) => {
      from = Date.parse(next);
      since = performance.now();
    },
  };
}
