import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileStore, isKey } from './file-store.ts';
import { emptyScratch } from './scratch-folder.ts';

/** Files in a local folder: `ab/cd/<sha256>`, written beside and renamed into place. */
export function localStore(folder: string): FileStore {
  const scratch = emptyScratch(folder);
  const placeOf = (key: string) => {
    if (!isKey(key)) throw new Error('not a key of a file');
    return join(folder, key.slice(0, 2), key.slice(2, 4), key);
  };
  return {
    scratch,
    put: async (key, path) => {
      const place = placeOf(key);
      if (await isThere(place)) return rm(path, { force: true });
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await flush(path);
      await rename(path, place);
    },
    read: async (key) => {
      const place = placeOf(key);
      return (await isThere(place)) ? createReadStream(place) : null;
    },
  };
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
