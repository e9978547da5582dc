import type pg from 'pg';
import { nameWhose, type Transact } from '../src/platform/http/transaction.ts';

/** Runs a long story in one transaction: a story cut off in the middle has never been. */
export async function asAWhole<T>(pool: pg.Pool, tell: (transact: Transact) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const told = await tell(nesting(client));
    await client.query('commit');
    return told;
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    throw fault;
  } finally {
    client.release();
  }
}

/** An act that fails fails the story, so none needs a savepoint of its own: some thousands of them would slow the database down. */
function nesting(client: pg.PoolClient): Transact {
  return async (_mode, whose, work) => {
    await client.query(nameWhose(whose));
    return work(client);
  };
}
