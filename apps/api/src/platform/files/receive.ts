import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Received {
  path: string;
  size: number;
  /** Hexadecimal. */
  sha256: string;
}

/** Writes a stream to `path`, counting and hashing on the way; bytes never stand in memory as a whole. */
export async function receive(stream: Readable, path: string): Promise<Received> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    stream,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  return { path, size, sha256: hash.digest('hex') };
}

/** Size and hash of a file that is already there. */
export async function measure(path: string): Promise<Received> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { path, size, sha256: hash.digest('hex') };
}
