import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { superuser, urlOf, withClient } from '../src/platform/db/embedded/address.ts';
import { type Binaries, embeddedBinaries } from '../src/platform/db/embedded/binaries.ts';
import { ensureCluster } from '../src/platform/db/embedded/cluster.ts';
import { handOver, launch } from '../src/platform/db/embedded/launch.ts';
import { openAddress } from '../src/platform/db/embedded/place.ts';
import { ensureAppRole, ensureRole, OWNER } from '../src/platform/db/embedded/roles.ts';
import { startServer } from '../src/platform/db/embedded/server.ts';
import { throwAwaySettings } from '../src/platform/db/embedded/settings.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { scratchFolder } from './scratch.ts';

export interface TestServer {
  /** The owner's way in, as a DATABASE_URL is: no superuser, may make databases. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A server that lives as long as the run, in a temporary folder; the embedded one unless other binaries are given. */
export async function startTestServer(binaries: Binaries = embeddedBinaries()): Promise<TestServer> {
  const folder = scratchFolder();
  const how = launch();
  handOver(how, folder);
  const { at, close } = await openAddress(folder, how);
  const dir = join(folder, 'pg');
  ensureCluster(binaries, dir, at, how, ['--no-sync']);
  const server = await startServer({ binaries, dir, at, how, settings: throwAwaySettings(at) });
  await withClient(superuser(at), async (client) => {
    const password = at.password ? ` password ${client.escapeLiteral(at.password)}` : '';
    await ensureRole(client, OWNER, `login createdb${password}`);
    await ensureAppRole(client, OWNER);
  });
  return {
    url: urlOf(at, OWNER, 'postgres'),
    async stop() {
      await server.stop();
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A database with today's schema and no rows, to be cloned. */
export async function makeTemplate(serverUrl: string): Promise<TestDatabase> {
  const template = await create(serverUrl, `thidua_template_${suffix()}`);
  await migrate({ connectionString: template.url });
  return template;
}

/** A database of one's own, like the template; nobody may be connected to the template at that moment. */
export function cloneOf(templateUrl: string): Promise<TestDatabase> {
  const template = databaseIn(templateUrl);
  return create(withDatabase(templateUrl, 'postgres'), `thidua_test_${suffix()}`, template);
}

async function create(serverUrl: string, name: string, template = 'template1'): Promise<TestDatabase> {
  const order = (sql: string) => withClient({ connectionString: serverUrl }, (client) => client.query(sql));
  await order(`create database "${name}" template "${template}"`);
  return {
    url: withDatabase(serverUrl, name),
    drop: async () => {
      await order(`drop database if exists "${name}" with (force)`);
    },
  };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

function databaseIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function suffix(): string {
  return randomBytes(6).toString('hex');
}
