import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Address, superuser, urlOf, withClient } from './address.ts';
import { embeddedBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { handOverFolder, launch } from './launch.ts';
import { lockFolder } from './lock.ts';
import type { Log } from './log.ts';
import { openAddress } from './place.ts';
import { ensureAppRole, ensureRole, OWNER } from './roles.ts';
import { serverSettings } from './settings.ts';
import { supervise } from './supervise.ts';

const DATABASE = 'thidua';

export interface Embedded {
  /** Connects as the owner; used as a DATABASE_URL is. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** Called when the server is gone and could not be brought back. */
  readonly onLost?: (error: Error) => void;
}

/** The product's own PostgreSQL in `dataDir/pg`, alive as long as this process. Throws `FolderInUse` for a second process. */
export async function startEmbedded({ dataDir, log, onLost }: EmbeddedOptions): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(dataDir);
  const undo: (() => unknown)[] = [() => lock.release()];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const how = launch();
    const binaries = embeddedBinaries();
    const dir = join(dataDir, 'pg');
    handOverFolder(how, dataDir);
    const { at, close } = await openAddress(dataDir, how);
    undo.push(close);
    ensureCluster(binaries, dir, at, how);
    const server = await supervise({ binaries, dir, at, how, settings: serverSettings(at) }, log, onLost);
    undo.push(server.stop);
    await prepare(at);
    return { url: urlOf(at, OWNER, DATABASE), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function prepare(at: Address): Promise<void> {
  await withClient(superuser(at), async (client) => {
    await assertDurable(client);
    const password = at.password ? ` password ${client.escapeLiteral(at.password)}` : '';
    await ensureRole(client, OWNER, `login${password}`);
    await ensureAppRole(client, OWNER);
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (!found.rowCount) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  });
}

/** What is acknowledged must survive a power cut; a configuration file in the data folder could say otherwise. */
async function assertDurable(client: {
  query(text: string): Promise<{ rows: { v: string }[] }>;
}): Promise<void> {
  for (const name of ['synchronous_commit', 'fsync', 'full_page_writes']) {
    const { rows } = await client.query(`select current_setting('${name}') as v`);
    if (rows[0]?.v !== 'on') throw new Error(`PostgreSQL runs with ${name}=${rows[0]?.v}; it must be on.`);
  }
}
