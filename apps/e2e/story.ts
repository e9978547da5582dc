import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { scratchFolder } from '../api/test/scratch.ts';
import { type Site, startSite } from './server.ts';

export { expect } from '@playwright/test';

/** A story in a real browser: each worker has its own app on its own copy of the demo's data. */
export const test = base.extend<object, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from this pattern which fixtures are asked for.
    async ({}, use) => {
      const folder = scratchFolder();
      const dataDir = join(folder, 'data');
      try {
        cpSync(process.env.E2E_SEED ?? '', dataDir, { recursive: true });
        const site = await startSite({ dataDir });
        await use(site);
        await site.stop();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});
