import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Client, type ClientConfig } from 'pg';
import { CannotStart } from '../explain-start.ts';
import { APP_ROLE, ensureAppRole } from './embedded/roles.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url));
const OLDEST = 150_000;
// Any fixed number: the letters "ThiDua".
const LOCK = '92807419426145';

/** Brings the database up to this version's schema; several processes may start at once, one of them does it. */
export async function migrate(owner: ClientConfig): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    await assertVersion(client);
    await client.query('select pg_advisory_lock($1::bigint)', [LOCK]);
    await assertAppRole(client);
    if (await isBehind(client)) await applyMigrations(client);
  } finally {
    await client.end();
  }
}

/** Is there a migration that the database has not had? Asked first, for the library that applies them is heavy. */
async function isBehind(client: Client): Promise<boolean> {
  const newest = readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1);
  const { rows: tables } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name");
  if (!tables[0]?.name) return true;
  const { rows } = await client.query(
    'select max(created_at)::text as last from drizzle.__drizzle_migrations',
  );
  return String(newest?.folderMillis) !== rows[0]?.last;
}

/**
 * Loaded only where there is something to apply: importing the driver costs 0.7 s and 250 MB (its package.json is parsed for each of
 * its modules), which a server that is up to date need not pay at every start.
 */
async function applyMigrations(client: Client): Promise<void> {
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { migrate: runMigrations } = await import('drizzle-orm/node-postgres/migrator');
  await runMigrations(drizzle(client), { migrationsFolder: MIGRATIONS });
}

async function assertVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
  );
  const { number = 0, name = '?' } = rows[0] ?? {};
  if (number >= OLDEST) return;
  throw new CannotStart(
    `Cần PostgreSQL 15 trở lên; máy chủ này là PostgreSQL ${name}.\n` +
      `PostgreSQL 15 or later is needed; this server is PostgreSQL ${name}.`,
  );
}

async function assertAppRole(client: Client): Promise<void> {
  const { rows } = await client.query<{ user: string }>('select current_user as user');
  const user = rows[0]?.user ?? '';
  try {
    await ensureAppRole(client, user);
  } catch (error) {
    const orders = `create role ${APP_ROLE} nologin; grant ${APP_ROLE} to ${client.escapeIdentifier(user)};`;
    throw new CannotStart(
      `Tài khoản cơ sở dữ liệu "${user}" không tạo được vai trò ${APP_ROLE}. Quản trị viên cơ sở dữ liệu hãy chạy: ${orders}\n` +
        `The database user "${user}" cannot make the role ${APP_ROLE}. An administrator of the database must run: ${orders}`,
      { cause: error },
    );
  }
}
