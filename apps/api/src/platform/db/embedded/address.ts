import { Client, type ClientConfig } from 'pg';

/** Where a server of ours is reached: a folder with a socket, or (Windows) the loopback with a password. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly password?: string;
}

export const SUPERUSER = 'postgres';

export function superuser(at: Address, database = 'postgres'): ClientConfig {
  return { ...at, user: SUPERUSER, database };
}

/** The same as a connection string, so that an embedded server and DATABASE_URL are used in one way. */
export function urlOf(at: Address, user: string, database: string): string {
  const password = at.password ? `:${encodeURIComponent(at.password)}` : '';
  const who = `${encodeURIComponent(user)}${password}`;
  if (!at.host.includes('/')) return `postgresql://${who}@${at.host}:${at.port}/${database}`;
  return `postgresql://${who}@localhost:${at.port}/${database}?host=${encodeURIComponent(at.host)}`;
}

export async function withClient<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
