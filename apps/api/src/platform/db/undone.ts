import type { Db } from './db.ts';
import { unnamed } from './statement.ts';

const begin = unnamed<never>('savepoint trial');
const undo = unnamed<never>('rollback to savepoint trial');

/** A trial is the real run, undone: what it wrote and locked is gone, what it was told stays. A throw undoes the whole transaction. */
export async function undone<T>(db: Pick<Db, 'run'>, work: () => Promise<T>): Promise<T> {
  await db.run(begin);
  const told = await work();
  await db.run(undo);
  return told;
}
