import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../api/test/scratch.ts';
import { startSite } from './server.ts';

/** Makes the demo once, by the app itself; every worker then begins with a copy of that data folder. */
export default async function setup(): Promise<() => void> {
  const folder = scratchFolder();
  const dataDir = join(folder, 'seed');
  const site = await startSite({ dataDir, patienceMs: 180_000 });
  await site.stop();
  process.env.E2E_SEED = dataDir;
  return () => rmSync(folder, { recursive: true, force: true });
}
