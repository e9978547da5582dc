import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import type { FileStore } from './file-store.ts';
import { openStore } from './open-store.ts';

interface Bucket {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}
type MakeBucket = new (options: {
  port: number;
  address: string;
  silent: boolean;
  directory: string;
  configureBuckets: { name: string; configs: [] }[];
}) => Bucket;
// The package says nothing of its types.
const S3rver = createRequire(import.meta.url)('s3rver') as MakeBucket;

const folder = scratchFolder();
let bucket: Bucket;
let place: NonNullable<Parameters<typeof openStore>[0]['s3']>;
let store: FileStore;

beforeAll(async () => {
  bucket = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 'bucket'),
    configureBuckets: [{ name: 'tep', configs: [] }],
  });
  const { port } = await bucket.run();
  place = {
    bucket: 'tep',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  };
  store = await openStore({ dataDir: folder, s3: place });
});
afterAll(async () => {
  await bucket.close();
  rmSync(folder, { recursive: true, force: true });
});

const keyOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

async function put(bytes: string | Buffer): Promise<string> {
  const path = join(store.scratch, crypto.randomUUID());
  writeFileSync(path, bytes);
  await store.put(keyOf(bytes), path);
  return keyOf(bytes);
}

test('what is put can be read, as often as it is put, and leaves nothing on this machine', async () => {
  const keys = [await put('nội dung'), await put('nội dung')];
  expect(new Set(keys).size).toBe(1);
  expect(await text((await store.read(keys[0]!))!)).toBe('nội dung');
  expect(readdirSync(store.scratch)).toEqual([]);
});

test('a large file comes back byte for byte', async () => {
  const bytes = Buffer.alloc(12_000_000, 'Thi Đua ');
  const kept = await buffer((await store.read(await put(bytes)))!);
  expect(keyOf(kept)).toBe(keyOf(bytes));
});

test('a missing file is null, a made-up key a fault', async () => {
  expect(await store.read('cd'.repeat(32))).toBeNull();
  await expect(store.read('../../etc/passwd')).rejects.toThrow('not a key');
});

test('a bucket that is not there stops the start with its name', async () => {
  const missing = openStore({ dataDir: folder, s3: { ...place, bucket: 'khong-co' } });
  await expect(missing).rejects.toThrow('S3_BUCKET=khong-co');
});
