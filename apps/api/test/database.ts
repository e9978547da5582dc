import { inject } from 'vitest';
import { type Connections, connectionsOf } from '../src/platform/db/connections.ts';
import { cloneOf, type TestDatabase } from './cluster.ts';

/** A fresh clone of the template for one test file: `const database = await testDatabase(); afterAll(database.drop)`. */
export async function testDatabase(): Promise<TestDatabase & Connections> {
  const clone = await cloneOf(inject('templateUrl'));
  return { ...clone, ...connectionsOf(clone.url) };
}
