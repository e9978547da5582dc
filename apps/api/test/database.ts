import { inject } from 'vitest';
import { type Connections, connectionsOf } from '../src/platform/db/connections.ts';
import { cloneOf, type TestDatabase } from './cluster.ts';

/** A fresh clone of the template for one test file: `const database = await testDatabase(); afterAll(database.drop)`. */
export async function testDatabase(): Promise<TestDatabase & Connections> {
  const clone = await cloneOf(ownTemplate());
  return { ...clone, ...connectionsOf(clone.url) };
}

/** Each worker keeps to its own server; the runner numbers its workers from 1. */
function ownTemplate(): string {
  const urls = inject('templateUrls');
  const worker = Number(process.env.VITEST_POOL_ID ?? '1');
  const url = urls[worker - 1];
  if (!url) throw new Error(`There is no server for worker ${worker} of ${urls.length}.`);
  return url;
}
