import { startTestServer } from '../../apps/api/test/cluster.ts';
import { serverCount } from '../../apps/api/test/servers.ts';
import { type LeftOut, leftOut } from './part.ts';
import { systemPostgres } from './system-postgres.ts';
import type { Tally } from './tally.ts';
import { runVitest } from './vitest.ts';

/** The api once more as with a DATABASE_URL: on a throw-away server of this machine's own PostgreSQL, or the one given. */
export async function runOnSystemPostgres(): Promise<Tally | LeftOut> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return runVitest({ projects: ['api'], env: { TEST_DATABASE_URL: given } });
  const binaries = systemPostgres();
  if (!binaries)
    return leftOut('no PostgreSQL 15 or later on this machine (Debian: apt-get install postgresql)');
  console.log(`PostgreSQL ${binaries.major} in ${binaries.dir}`);
  const servers = await Promise.all(Array.from({ length: serverCount() }, () => startTestServer(binaries)));
  try {
    const urls = servers.map(({ url }) => url).join(' ');
    return await runVitest({ projects: ['api'], env: { TEST_DATABASE_URL: urls } });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
