import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  GetObjectCommand,
  HeadBucketCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type FileStore, isKey } from './file-store.ts';

export interface S3Place {
  bucket: string;
  region: string;
  /** Of a store other than Amazon's. */
  endpoint: string | undefined;
  /** Undefined: as the machine's own surroundings say. */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
}

/** Files in a bucket: `ab/cd/<sha256>`. An object is there whole or not at all, so nothing is half-written. */
export async function s3Store(place: S3Place, scratch: string): Promise<FileStore> {
  const { bucket: Bucket, region, endpoint, credentials } = place;
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
  });
  // A bucket that is not there is told at the start, not at the first upload.
  await client.send(new HeadBucketCommand({ Bucket })).catch((cause: Error) => {
    throw new Error(`Kho tệp S3_BUCKET=${Bucket} không dùng được / cannot be used: ${cause.name}`, { cause });
  });
  return {
    scratch,
    put: async (key, path) => {
      const { size } = await stat(path);
      const Key = placeOf(key);
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key,
          Body: createReadStream(path),
          ContentLength: size,
          // The store compares what arrived with what was sent.
          ChecksumSHA256: Buffer.from(key, 'hex').toString('base64'),
        }),
      );
      await rm(path, { force: true });
    },
    read: async (key) => {
      const Key = placeOf(key);
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return (Body as Readable | undefined) ?? null;
      } catch (fault) {
        if (fault instanceof NoSuchKey) return null;
        throw fault;
      }
    },
  };
}

function placeOf(key: string): string {
  if (!isKey(key)) throw new Error('not a key of a file');
  return `${key.slice(0, 2)}/${key.slice(2, 4)}/${key}`;
}
