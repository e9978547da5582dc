import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { FileStore } from './file-store.ts';
import { localStore } from './local-store.ts';
import { emptyScratch } from './scratch-folder.ts';

/** Where the configuration says that files lie: in a bucket, whose client is loaded for that alone, or in the data folder. */
export async function openStore({ dataDir, s3 }: Pick<Config, 'dataDir' | 's3'>): Promise<FileStore> {
  const folder = join(dataDir, 'files');
  if (!s3) return localStore(folder);
  const { s3Store } = await import('./s3-store.ts');
  return s3Store(s3, emptyScratch(folder));
}
