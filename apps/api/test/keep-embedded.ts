import { startEmbedded } from '../src/platform/db/embedded/embedded.ts';
import { silent } from '../src/platform/db/embedded/log.ts';

/** A process that keeps the embedded database of the folder it is given and says so: what the tests kill. */
try {
  const embedded = await startEmbedded({ dataDir: process.argv[2] ?? '', log: silent });
  process.once('SIGTERM', () => embedded.stop().then(() => process.exit(0)));
  process.stdout.write(`${embedded.url}\n`);
  setInterval(() => {}, 60_000);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
