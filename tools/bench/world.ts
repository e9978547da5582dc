import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../../apps/api/src/platform/db/embedded/embedded.ts';
import { migrate } from '../../apps/api/src/platform/db/migrate.ts';
import { cpuOf } from './cpu.ts';
import { fillProvince, type Province, provinceOf, type Size } from './province.ts';

export const silent = { info() {}, warn: console.warn, error: console.error };

/** Lays a filled database into `folder`: a copy of the one in `kept` where there is one, which is filled first where it is empty. */
export async function layWorld(folder: string, size: Size, kept?: string): Promise<Province> {
  if (!kept || !existsSync(join(kept, 'world.json'))) {
    const began = performance.now();
    const target = kept ?? folder;
    const embedded = await startEmbedded({ dataDir: target, log: silent });
    try {
      await migrate({ connectionString: embedded.url });
      const filled = await fillProvince(embedded.url, size);
      writeFileSync(join(target, 'world.json'), JSON.stringify(filled));
    } finally {
      await embedded.stop();
    }
    console.log(`filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  if (kept) cpSync(kept, folder, { recursive: true });
  return provinceOf(JSON.parse(readFileSync(join(folder, 'world.json'), 'utf8')));
}

/** Waits until a fresh server has opened its periods and sealed its journal: they are not part of any request. */
export async function settle(roots: number[]): Promise<void> {
  for (let before = cpuOf(roots), calm = 0; calm < 2; ) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = cpuOf(roots);
    calm = after - before < 80 ? calm + 1 : 0;
    before = after;
  }
}
