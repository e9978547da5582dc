import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Address } from './address.ts';
import type { Launch } from './launch.ts';
import { closeSocketDir, openSocketDir, SOCKET_PORT } from './socket.ts';

export interface Place {
  readonly at: Address;
  close(): void;
}

/** A Unix socket that only this user can reach; on Windows the loopback with a password of its own. */
export async function openAddress(dataDir: string, how: Launch): Promise<Place> {
  if (process.platform === 'win32') {
    const at = { host: '127.0.0.1', port: await freePort(), password: secretIn(join(dataDir, 'pg.secret')) };
    return { at, close() {} };
  }
  const host = openSocketDir(dataDir, how);
  return { at: { host, port: SOCKET_PORT }, close: () => closeSocketDir(host) };
}

function secretIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const secret = randomBytes(24).toString('base64url');
    writeFileSync(path, secret, { mode: 0o600 });
    return secret;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === 'object' && found ? found.port : 0));
    });
  });
}
