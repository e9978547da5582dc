import type { ClientBase } from 'pg';

/** Owns the schema and runs the migrations; no superuser. */
export const OWNER = 'thidua_owner';
/** What the pool runs as: neither superuser nor owner, so that append-only grants and row-level security bind it. */
export const APP_ROLE = 'thidua_app';

const ALREADY_THERE = new Set(['42710', '23505']);

/** Roles belong to the whole server: another database, or a second start at the same moment, may have made this one. */
export async function ensureRole(client: ClientBase, name: string, attributes: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  if (found.rowCount) return;
  try {
    await client.query(`create role ${client.escapeIdentifier(name)} ${attributes}`);
  } catch (error) {
    if (!ALREADY_THERE.has((error as { code?: string }).code ?? '')) throw error;
  }
}

/** Makes `thidua_app` and lets `member` become it. */
export async function ensureAppRole(client: ClientBase, member: string): Promise<void> {
  await ensureRole(client, APP_ROLE, 'nologin');
  // Since 16 a role's maker is a member who may hand the role on but not yet become it.
  const { rows } = await client.query<{ can: boolean }>(
    `select pg_has_role($1, $2, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as can`,
    [member, APP_ROLE],
  );
  if (!rows[0]?.can) await client.query(`grant ${APP_ROLE} to ${client.escapeIdentifier(member)}`);
}
