import type { StoredFile } from '@thidua/shared/document/document.model';
import type { Player } from './cast.ts';
import type { World } from './world.ts';

const boundary = 'thidua-boundary';

export function multipartOf(name: string, bytes: Buffer): Buffer {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

export interface Uploaded {
  status: number;
  body: StoredFile & { code?: string; facts?: Record<string, unknown> };
}

/** Sends one file as a browser does. */
export async function upload(
  w: World,
  player: Player | null,
  name: string,
  bytes: Buffer,
  key: string = crypto.randomUUID(),
  query = '',
): Promise<Uploaded> {
  const answer = await w.app.inject({
    method: 'POST',
    url: `/api/files${query}`,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'idempotency-key': key,
      ...(player ? { cookie: `session=${w.accounts[player]}` } : {}),
    },
    payload: multipartOf(name, bytes),
  });
  return { status: answer.statusCode, body: answer.json() };
}

export function download(w: World, player: Player, id: string, headers: Record<string, string> = {}) {
  return w.app.inject({
    method: 'GET',
    url: `/api/files/${id}`,
    headers: { cookie: `session=${w.accounts[player]}`, ...headers },
  });
}
