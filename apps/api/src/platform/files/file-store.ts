import type { Readable } from 'node:stream';

/**
 * Where the bytes of files lie. A key is made of the contents (sha256), so that the same bytes are kept once and a half-written
 * file can never be taken for a whole one.
 */
export interface FileStore {
  /** An empty private folder on this machine for what is on its way in. */
  readonly scratch: string;
  /** Takes a finished file from the scratch folder; the file is gone from there afterwards. */
  put(key: string, path: string): Promise<void>;
  /** The bytes, or null where they are missing. */
  read(key: string): Promise<Readable | null>;
}

/** Nothing but a hash is ever made part of a path. */
export const isKey = (key: string): boolean => /^[0-9a-f]{64}$/.test(key);
